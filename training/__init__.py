"""Labelled replies, and how the grader learns from them: needed to make its weights anew, never to run the course."""
