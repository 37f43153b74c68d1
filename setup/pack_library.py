"""Pack the standard library anew, within Pyodide: bytecode holds in the very Python that made it only.

What the course brings in is compiled, since compiling it was more than half the work of a start (4.0 s of it, against
1.8 s); the rest stays source, which is half as large.
"""

from __future__ import annotations

import importlib
import importlib.util
import marshal
import sys
import zipfile

SAME_DATE = (1980, 1, 1, 0, 0, 0)
UNCHECKED = 0b01  # flags of bytecode that goes by its source's hash, and isn't compared with it when read (PEP 552)
# What the core, Jinja2 and the unpacking of archives bring in, besides what Pyodide starts with.
NEEDED = (
    "ast asyncio base64 bisect collections.abc contextlib copy dataclasses datetime decimal difflib enum errno fnmatch "
    "fractions functools gzip hashlib heapq html html.parser importlib.metadata importlib.resources inspect io "
    "itertools json logging math numbers operator pathlib pickle pprint random re shutil statistics string "
    "tarfile tempfile textwrap tomllib types typing unicodedata urllib.parse weakref zipfile zlib"
).split()


def pack(source: str, target: str, left_out: list[str]) -> None:
    """Write a zip: that of `source` without some top-level modules, with bytecode for what is needed."""
    for name in NEEDED:
        importlib.import_module(name)
    loaded = {str(module.__spec__.origin) for module in [*sys.modules.values()] if getattr(module, "__spec__", None)}
    with zipfile.ZipFile(source) as whole, zipfile.ZipFile(target, "w") as out:
        for path in whole.namelist():
            if path.split("/")[0].removesuffix(".py") in left_out:
                continue
            origin, content = f"/lib/python314.zip/{path}", whole.read(path)
            if origin in loaded:
                path, content = f"{path}c", bytecode(content, origin)
            out.writestr(zipfile.ZipInfo(path, SAME_DATE), content, zipfile.ZIP_DEFLATED, 9)


def bytecode(source: bytes, origin: str) -> bytes:
    """A module as a .pyc."""
    code = compile(source, origin, "exec", dont_inherit=True, optimize=0)
    head = importlib.util.MAGIC_NUMBER + UNCHECKED.to_bytes(4, "little") + importlib.util.source_hash(source)
    return head + marshal.dumps(code)
