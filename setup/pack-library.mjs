// Runs pack_library.py in Pyodide and writes the zip to standard output.

import { readFileSync } from 'node:fs'

import { loadPyodide } from '../node_modules/pyodide/pyodide.mjs'

const beside = (name) => new URL(name, import.meta.url)
// With a seed of its own each run would write sets in another order; and bytecode knows lines, but no columns.
const python = await loadPyodide({ env: { PYTHONHASHSEED: '0', PYTHONNODEBUGRANGES: '1' } })
python.FS.writeFile('/whole.zip', readFileSync(beside('../node_modules/pyodide/python_stdlib.zip')))
python.runPython(readFileSync(beside('pack_library.py'), 'utf8'))
python.globals.get('pack')('/whole.zip', '/packed.zip')
process.stdout.write(python.FS.readFile('/packed.zip'))
