"""Write static/vendor/pyodide@<version>/ from node_modules/pyodide: five files, made fit for a learning system.

    .venv/bin/python setup/vendor_pyodide.py

Run it after a new version of pyodide was installed with npm; a test compares the folder with what this writes. Every
change is below, or in pack_library.py: what doesn't fit the new version any more stops the script. It needs Node.js 18.
The licences in the folder are put by hand.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "node_modules" / "pyodide"
# A learning system may serve .mjs as text/plain, which no browser takes for a module.
FILES = {
    "pyodide.mjs": "pyodide.js",
    "pyodide.asm.mjs": "pyodide.asm.js",
    "pyodide.asm.wasm": "pyodide.asm.wasm",
    "python_stdlib.zip": "python_stdlib.zip",
    "pyodide-lock.json": "pyodide-lock.json",
}
# File, what stands there exactly once, what takes its place.
PATCHES = (
    ("pyodide.mjs", "${e.indexURL}pyodide.asm.mjs", "${e.indexURL}pyodide.asm.js"),
    (  # streaming insists on application/wasm; learning systems serve octet-stream
        "pyodide.mjs",
        "n?l=await WebAssembly.instantiateStreaming(n,s):l=await WebAssembly.instantiate(await t,s)",
        "l=await WebAssembly.instantiate(n?await(await n).arrayBuffer():await t,s)",
    ),
    # What is wrong is thrown, and so heard; with a warning alone the start would wait for ever.
    ("pyodide.mjs", 'console.warn("wasm instantiation failed!"),console.warn(l)', "throw l"),
    # Nothing comes from elsewhere, packages neither.
    ("pyodide.mjs", "https://cdn.jsdelivr.net/pyodide/v${U}/full/", "${t}"),
    ("pyodide.mjs", "//# sourceMappingURL=pyodide.mjs.map", ""),
    ("pyodide.asm.mjs", 'includes("pyodide.asm.mjs")', 'includes("pyodide.asm.js")'),
    (
        "pyodide.asm.mjs",
        "WebAssembly.instantiateStreaming(response,imports)",
        "WebAssembly.instantiate(await response.arrayBuffer(),imports)",
    ),
)
# Top-level modules of the standard library that neither the course, Jinja2 nor Pyodide's own start need: debuggers,
# documentation, tests, servers, mail, processes, C. 0.7 MB of 2.5.
LEFT_OUT = frozenset(
    "_pyio _pyrepl bdb cProfile cmd compileall ctypes doctest fileinput ftplib imaplib mailbox modulefinder "
    "multiprocessing optparse pdb pickletools plistlib poplib profile pstats py_compile pyclbr pydoc rlcompleter "
    "shelve smtplib sqlite3 timeit trace unittest wave webbrowser wsgiref xml xmlrpc zipapp".split()
)


def patched(name: str, content: bytes) -> bytes:
    """A file of the npm package as we serve it. SystemExit when a patch fits nowhere, or twice."""
    for file, before, after in PATCHES:
        if file != name:
            continue
        if content.count(before.encode()) != 1:
            raise SystemExit(f"{name}: found {content.count(before.encode())} times, expected once: {before}")
        content = content.replace(before.encode(), after.encode())
    return content


def packed() -> bytes:
    """The standard library, thinned and partly compiled by its own Python. Raises subprocess.CalledProcessError."""
    command = ["node", str(Path(__file__).with_name("pack-library.mjs")), *sorted(LEFT_OUT)]
    return subprocess.run(command, capture_output=True, check=True).stdout


def folder() -> Path:
    """Where the installed version is served from."""
    version = json.loads((SOURCE / "package.json").read_text("utf-8"))["version"]
    return ROOT / "static" / "vendor" / f"pyodide@{version}"


def made() -> dict[str, bytes]:
    """The files by their new names."""
    changed = {to: patched(name, (SOURCE / name).read_bytes()) for name, to in FILES.items()}
    return changed | {"python_stdlib.zip": packed()}


if __name__ == "__main__":
    folder().mkdir(exist_ok=True)
    for name, content in made().items():
        (folder() / name).write_bytes(content)
