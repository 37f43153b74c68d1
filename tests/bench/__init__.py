"""How fast the course is, next to bare Vosk in the same run: `make bench`, which calls python -m tests.bench."""
