-- Writes everything to the file itself.
checkpoint;
