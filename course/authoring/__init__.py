"""For authors, at the terminal: what is wrong, what serves what, files to start from, a picture, a preview."""
