"""The course in the browser while it is being written."""
