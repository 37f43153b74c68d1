"""The record: what a note after the call must hold for the next colleague, and what it must not (points S2 and D4).

`wanted` is what a scenario says of it, `written` reads what a person typed, `judging` compares the two.
"""
