"""A small website of invented articles in the publication's four template eras, for the demo and tests.

Every event, person, place and outlet in it is made up, every page says so in `<meta name="synthetic">` and
in its footer. It is served on loopback only.
"""
