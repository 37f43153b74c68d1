"""A small real recogniser for the tests: it understands espeak-ng's synthetic speech only, in Dutch and English."""
