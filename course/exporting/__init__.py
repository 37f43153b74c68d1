"""`belwijs export`: the course as a file for somebody else's system."""
