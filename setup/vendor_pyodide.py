"""Write static/vendor/pyodide@<version>/ from node_modules/pyodide: five files, made fit for a learning system.

    .venv/bin/python setup/vendor_pyodide.py

Run it after a new version of pyodide was installed with npm; a test compares the folder with what this writes. Every
change is below, or in pack_library.py: what doesn't fit the new version any more stops the script. It needs Node.js 18,
and libdeflate: what is compressed here once is fetched often. The licences in the folder are put by hand.
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
    "pyodide.asm.wasm": "pyodide.asm.wasm.gz",
    "python_stdlib.zip": "python_stdlib.zip",
    "pyodide-lock.json": "pyodide-lock.json",
}
# Streaming insists on application/wasm, and a learning system says something else: the answer is made anew. Where the
# server said that it is gzip, the browser has unpacked it already; its first byte (31 is gzip's) tells.
UNPACKED = (
    "async function unpacked(r){let[a,b]=r.body.tee(),g=a.getReader(),{value:v}=await g.read();g.cancel();"
    'return new Response(v?.[0]===31?b.pipeThrough(new DecompressionStream("gzip")):b,'
    '{headers:{"Content-Type":"application/wasm"}})}'
)
# File, what stands there exactly once, what takes its place.
PATCHES = (
    ("pyodide.mjs", "${e.indexURL}pyodide.asm.mjs", "${e.indexURL}pyodide.asm.js"),
    # Learning systems compress nothing on its way: 9.6 MB would come as such.
    ("pyodide.mjs", '_(e+"pyodide.asm.wasm")', '_(e+"pyodide.asm.wasm.gz")'),
    (
        "pyodide.mjs",
        "n?l=await WebAssembly.instantiateStreaming(n,s):l=await WebAssembly.instantiate(await t,s)",
        "l=await WebAssembly.instantiateStreaming(await unpacked(n?await n:new Response(await t)),s)",
    ),
    ("pyodide.mjs", 'var Y="314.0.7"', UNPACKED + 'var Y="314.0.7"'),
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
LEVEL = 12  # libdeflate's last: 4 % smaller than zlib's, in 2 s; zopfli came 2 % further, in 5 minutes


def patched(name: str, content: bytes) -> bytes:
    """A file of the npm package as we serve it. SystemExit when a patch fits nowhere, or twice."""
    for file, before, after in PATCHES:
        if file != name:
            continue
        if content.count(before.encode()) != 1:
            raise SystemExit(f"{name}: found {content.count(before.encode())} times, expected once: {before}")
        content = content.replace(before.encode(), after.encode())
    return content


def library() -> bytes:
    """The standard library, thinned and compiled by its own Python. Raises subprocess.CalledProcessError."""
    command = ["node", str(Path(__file__).with_name("pack-library.mjs"))]
    return subprocess.run(command, capture_output=True, check=True).stdout


def without_packages(lock: bytes) -> bytes:
    """Pyodide's list of packages, empty: none comes from anywhere."""
    return json.dumps(json.loads(lock) | {"packages": {}}, indent=1).encode() + b"\n"


def folder() -> Path:
    """Where the installed version is served from."""
    version = json.loads((SOURCE / "package.json").read_text("utf-8"))["version"]
    return ROOT / "static" / "vendor" / f"pyodide@{version}"


def made() -> dict[str, bytes]:
    """The files by their new names; one in .gz before it is compressed."""
    changed = {to: patched(name, (SOURCE / name).read_bytes()) for name, to in FILES.items()}
    lock = without_packages(changed["pyodide-lock.json"])
    return changed | {"python_stdlib.zip": library(), "pyodide-lock.json": lock}


def gzipped(content: bytes) -> bytes:
    """As gzip, without a name or a time."""
    from deflate import gzip_compress

    return bytes(gzip_compress(content, LEVEL))


if __name__ == "__main__":
    folder().mkdir(exist_ok=True)
    for name, content in made().items():
        (folder() / name).write_bytes(gzipped(content) if name.endswith(".gz") else content)
