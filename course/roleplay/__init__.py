"""The role-play core: values in, values out.

It knows no clock, file, network or random source, and needs only the standard library: Flask runs it on a server,
Pyodide in a browser. `dialogue.step` moves a call on, `grade.grade` judges a reply, `report.report` the whole call.
"""
