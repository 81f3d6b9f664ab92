"""The parts of `probe`: which sources list what, how pages and records compare, what changed since."""
