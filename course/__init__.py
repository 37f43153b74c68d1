"""Belwijs: a course in telephone communication. Loaded in the browser too: nothing is imported here."""
