"""Write static/vendor/lichess-vosk-browser@<version>/ from node_modules: Vosk, fit for a learning system.

    .venv/bin/python setup/vendor_vosk.py

Of the npm package only the WebAssembly and the code that Emscripten made around it are used; the worker and the page's
side are ours (static/player/wasm, static/player/recogniser-wasm.js). A test compares the folder with what this writes.
Every change is below: what doesn't fit another version stops the script. Licence, notice and types are put by hand.
"""

from __future__ import annotations

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "node_modules" / "@lichess-org" / "vosk-browser"
GLUE, WASM = "dist/vosk.worker.js", "dist/vosk.wasm"
REST = "var vosk_default = LoadVosk;\n"  # from here on it is their worker

# What Emscripten writes when told to do without Function(), with DYNAMIC_EXECUTION=0: a page policy of
# 'wasm-unsafe-eval' is then enough.
INVOKER = """\
    function craftInvokerFunction(humanName, argTypes, classType, cppInvokerFunc, cppTargetFunc) {
      var argCount = argTypes.length;
      if (argCount < 2) {
        throwBindingError("argTypes array size mismatch! Must at least get return value and 'this' types!");
      }
      var isClassMethodFunc = argTypes[1] !== null && classType !== null;
      var needsDestructorStack = usesDestructorStack(argTypes);
      var returns = argTypes[0].name !== "void";
      var invokerFn = function(...args) {
        var destructors = needsDestructorStack ? [] : null;
        var wired = isClassMethodFunc ? [argTypes[1]["toWireType"](destructors, this)] : [];
        for (var i = 2; i < argCount; ++i) {
          wired.push(argTypes[i]["toWireType"](destructors, args[i - 2]));
        }
        var rv = cppInvokerFunc(cppTargetFunc, ...wired);
        if (needsDestructorStack) {
          runDestructors(destructors);
        } else {
          var first = isClassMethodFunc ? 1 : 2;
          for (var i = first; i < argCount; ++i) {
            if (argTypes[i].destructorFunction !== null) {
              argTypes[i].destructorFunction(wired[i - first]);
            }
          }
        }
        if (returns) return argTypes[0]["fromWireType"](rv);
      };
      return createNamedFunction(humanName, invokerFn);
    }
"""
CALLER = """\
      argCount--;
      var invokerFunction = (obj, func, destructorsRef, args) => {
        var values = kind === 0 ? [obj] : [];
        var offset = 0;
        for (var i = 0; i < argCount; ++i) {
          values.push(types[i].readValueFromPointer(args + offset));
          offset += types[i].argPackAdvance;
        }
        var rv = kind === 1 ? reflectConstruct(func, values) : func.call(...values);
        if (!retType.isVoid) return emval_returnValue(retType, destructorsRef, rv);
      };
"""
# Nothing in the module catches C++ exceptions, so that each comes out of it: as an Error that says what it was,
# where it was a bare number.
THROW = """\
    var ___cxa_throw = (ptr, type, destructor) => {
      var info = new ExceptionInfo(ptr);
      info.init(type, destructor);
      throw new Error("C++ exception " + UTF8ToString(HEAPU32[type + 4 >> 2]));
    };
"""
# From what, until before what (both stand there exactly once, the second after the first), and what takes the place.
PATCHES = (
    ("    function newFunc(constructor, argumentList) {\n", "    var heap32VectorToArray =", INVOKER),
    ("      argCount--;\n      var functionBody = `", "      var functionName = `methodCaller<", CALLER),
    ("    var exceptionLast = 0;\n", "    var PATH = {", THROW),
    # Learning systems serve .wasm as octet-stream, at which streaming fails.
    ("      if (!binary && typeof WebAssembly.instantiateStreaming", "      return instantiateArrayBuffer(", ""),
    # Models are kept by static/player/wasm/model-cache.js, each in a database of its own, and fetched by download.js.
    ("    var IDBFS = { dbs: {}", "    var FS = { root: null", ""),
    (", IDBFS };\n", "    }, init(input, output, error) {", " };\n"),
    ('    Module["IDBFS"] = IDBFS;\n', "    var calledRun;", ""),
    ('    (function() {\n      "use strict";\n      function log(', "    moduleRtn = readyPromise;", ""),
)


def patched(glue: str) -> str:
    """The code around the WebAssembly, as a module. SystemExit when a patch fits nowhere, or twice."""
    text = glue[: glue.index(REST)] if REST in glue else glue
    for start, end, instead in PATCHES:
        if text.count(start) != 1 or end not in text[text.index(start) :]:
            raise SystemExit(f"{GLUE}: found {text.count(start)} times, expected once: {start!r} up to {end!r}")
        at = text.index(start)
        text = text[:at] + instead + text[text.index(end, at) :]
    return text + "export default LoadVosk;\n"


def folder() -> Path:
    """Where the installed version is served from."""
    version = json.loads((SOURCE / "package.json").read_text("utf-8"))["version"]
    return ROOT / "static" / "vendor" / f"lichess-vosk-browser@{version}"


def made() -> dict[str, bytes]:
    """The files by their names."""
    glue = (SOURCE / GLUE).read_text("utf-8")
    return {"vosk.js": patched(glue).encode(), "vosk.wasm": (SOURCE / WASM).read_bytes()}


if __name__ == "__main__":
    folder().mkdir(exist_ok=True)
    for name, content in made().items():
        (folder() / name).write_bytes(content)
