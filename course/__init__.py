"""Belwijs: a course in telephone communication. This package is loaded in the browser too, so nothing is imported here."""
