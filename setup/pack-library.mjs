// Runs pack_library.py in Pyodide and writes the zip to standard output. Arguments: top-level modules to leave out.

import { readFileSync } from 'node:fs'

import { loadPyodide } from '../node_modules/pyodide/pyodide.mjs'

const beside = (name) => new URL(name, import.meta.url)
// With a seed of its own each run would write sets in another order.
const python = await loadPyodide({ env: { PYTHONHASHSEED: '0' } })
python.FS.writeFile('/whole.zip', readFileSync(beside('../node_modules/pyodide/python_stdlib.zip')))
python.runPython(readFileSync(beside('pack_library.py'), 'utf8'))
python.globals.get('pack')('/whole.zip', '/packed.zip', python.toPy(process.argv.slice(2)))
process.stdout.write(python.FS.readFile('/packed.zip'))
