"""Write static/vendor/pyodide@<version>/ from node_modules/pyodide: five files, made fit for a learning system.

    .venv/bin/python setup/vendor_pyodide.py

Run it after a new version of pyodide was installed with npm; a test compares the folder with what this writes. Every
change is below: what doesn't fit the new version any more stops the script. The licences in the folder are put by hand.
"""

from __future__ import annotations

import io
import json
import struct
import zipfile
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
ROW, HEADER, END = 46, 30, b"PK\5\6"  # of a zip: bytes of a directory row and of a file's header; the last record


def patched(name: str, content: bytes) -> bytes:
    """A file of the npm package as we serve it. SystemExit when a patch fits nowhere, or twice."""
    for file, before, after in PATCHES:
        if file != name:
            continue
        if content.count(before.encode()) != 1:
            raise SystemExit(f"{name}: found {content.count(before.encode())} times, expected once: {before}")
        content = content.replace(before.encode(), after.encode())
    return thinned(content) if name == "python_stdlib.zip" else content


def thinned(archive: bytes) -> bytes:
    """The zip without what is left out. Compressed bytes are copied as they are: zlibs differ from system to system."""
    with zipfile.ZipFile(io.BytesIO(archive)) as whole:
        entries, at = whole.infolist(), whole.start_dir
    body, directory, kept = bytearray(), bytearray(), 0
    for entry in entries:
        row = bytearray(archive[at : at + ROW + sum(struct.unpack_from("<3H", archive, at + 28))])
        at += len(row)
        if top(entry.filename) in LEFT_OUT:
            continue
        struct.pack_into("<I", row, 42, len(body))  # where the file now begins
        size = HEADER + sum(struct.unpack_from("<2H", archive, entry.header_offset + 26)) + entry.compress_size
        body += archive[entry.header_offset : entry.header_offset + size]
        directory += row
        kept += 1
    end = struct.pack("<4s4H2IH", END, 0, 0, kept, kept, len(directory), len(body), 0)
    return bytes(body + directory + end)


def top(path: str) -> str:
    """A path within the standard library as its top-level module: "xml/dom/minidom.py" as "xml"."""
    return path.split("/")[0].removesuffix(".py")


def folder() -> Path:
    """Where the installed version is served from."""
    version = json.loads((SOURCE / "package.json").read_text("utf-8"))["version"]
    return ROOT / "static" / "vendor" / f"pyodide@{version}"


def made() -> dict[str, bytes]:
    """The files by their new names."""
    return {to: patched(name, (SOURCE / name).read_bytes()) for name, to in FILES.items()}


if __name__ == "__main__":
    folder().mkdir(exist_ok=True)
    for name, content in made().items():
        (folder() / name).write_bytes(content)
