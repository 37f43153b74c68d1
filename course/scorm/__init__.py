"""The course as a package for a hospital's own learning system."""
