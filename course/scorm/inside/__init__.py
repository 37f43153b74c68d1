"""The course inside the learner's browser: what the web course does on its server, with the LMS as its only memory.

It runs in Pyodide, on the standard library, the templates' engine, and `course.pages` and `course.roleplay`.
"""
