"""A SCORM package in a small learning system of its own: every call to it is shown as it comes."""
