"""Pack the standard library anew, within Pyodide: bytecode holds in the very Python that made it only.

Kept is what Pyodide's own start brings in, and what is named below with all that it brings in itself. It is kept as
bytecode alone: compiling it was more than half the work of a start. Out of it go the docstrings and the columns of a
traceback (pack-library.mjs), an eighth and a fifth of it, which nobody sees there; a traceback keeps its lines.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import marshal
import sys
import zipfile

SAME_DATE = (1980, 1, 1, 0, 0, 0)
UNCHECKED = 0b01  # flags of bytecode that goes by its source's hash, and isn't compared with it when read (PEP 552)
WHERE = "/lib/python314.zip/"  # modules that come from elsewhere are part of the interpreter: os, abc, codecs
# What the core, Jinja2 and MarkupSafe import, functions' own imports too; a test compares.
IMPORTED = (
    "__future__ ast asyncio base64 bisect collections contextlib copy dataclasses difflib enum fnmatch functools "
    "gettext hashlib html importlib.metadata importlib.resources inspect json keyword logging numbers operator pathlib "
    "pickle pprint random re statistics string tempfile textwrap threading tomllib types typing urllib.parse warnings "
    "weakref zipfile"
).split()
# What these and the interpreter bring in only when it is called for: to write an expression of an annotation, to wait
# in a thread, to read what lies beside a module, to warn of what was left open, to find a text's encoding.
CALLED_FOR = (
    "_ast_unparse concurrent.futures.thread importlib.readers importlib.resources._adapters tracemalloc "
    "encodings.ascii encodings.cp437 encodings.latin_1 encodings.raw_unicode_escape encodings.unicode_escape "
    "encodings.utf_16 encodings.utf_16_be encodings.utf_16_le encodings.utf_8_sig"
).split()
# The texts in it become those of Pyodide's own objects, which doesn't start without.
DOCUMENTED = "_pyodide/_core_docs.py"


def pack(source: str, target: str) -> None:
    """Write a zip: what of `source` is kept, compiled."""
    for name in (*IMPORTED, *CALLED_FOR):
        importlib.import_module(name)
    loaded = {str(module.__spec__.origin) for module in [*sys.modules.values()] if getattr(module, "__spec__", None)}
    with zipfile.ZipFile(source) as whole, zipfile.ZipFile(target, "w") as out:
        for path in whole.namelist():
            if WHERE + path in loaded:
                entry, compiled = zipfile.ZipInfo(f"{path}c", SAME_DATE), bytecode(whole.read(path), path)
                out.writestr(entry, compiled, zipfile.ZIP_DEFLATED, 9)


def bytecode(source: bytes, path: str) -> bytes:
    """A module as a .pyc."""
    tree = ast.parse(source)
    if path != DOCUMENTED:
        undocument(tree)
    code = compile(tree, WHERE + path, "exec", dont_inherit=True, optimize=0)
    head = importlib.util.MAGIC_NUMBER + UNCHECKED.to_bytes(4, "little") + importlib.util.source_hash(source)
    return head + marshal.dumps(code)


def undocument(tree: ast.Module) -> None:
    """Take the docstrings out; assertions stay, unlike with -OO."""
    for node in ast.walk(tree):
        documented = isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        if documented and ast.get_docstring(node, clean=False) is not None:
            node.body[0] = ast.copy_location(ast.Pass(), node.body[0])
