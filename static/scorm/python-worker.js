// Python in a worker: Pyodide, what is unpacked on its path, and one module whose answer(question) takes and gives JSON.
// Takes {type: 'start', vendor, archives, module}, addresses absolute, and then {type: 'ask', question}, one at a time.
// Gives {type: 'stage', stage}, {type: 'alive'} for each step of a start, {type: 'answer', answer} and {type: 'trouble', code,
// message}. See python.js for the codes.
//
// It is a module worker (Chrome 80, Safari 15, Firefox 114): Pyodide 314 refuses a classic one, and its files are modules.
// A module must come as JavaScript, and application/x-javascript is (.mjs as text/plain isn't). Pyodide itself asks for
// Safari 16.4, for static blocks in classes.

const EMPTY = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00) // the smallest module: "\0asm", version 1
const OF_PYODIDE = 3 // files that Pyodide fetches by itself: the wasm, the standard library, the list of packages
const HOME = '/home/pyodide/' // where archives are unpacked
// Which line failed. What Python keeps of it is let go, for it holds the question.
const WHERE = `
import sys, traceback
lines = [f"{one.filename}:{one.lineno}" for one in traceback.extract_tb(sys.last_exc.__traceback__)]
sys.last_exc = sys.last_value = sys.last_traceback = None
lines[-1] if lines else ""
`

class Trouble extends Error {
  /** @param {string} code @param {string} [message] */
  constructor(code, message = '') {
    super(message)
    this.code = code
  }
}

/** @type {any} Pyodide, once it runs */
let python = null
/** @type {((question: string) => string) | null} the module's own, once it is imported */
let answer = null
let come = 0 // files that have come in whole

/** @param {object} message */
const tell = (message) => self.postMessage(message)
/** @param {unknown} error */
const giveUp = (error) => {
  const { code, message } = trouble(error)
  tell({ type: 'trouble', code, message })
}

self.onmessage = ({ data }) => {
  if (data.type === 'start') start(data).catch(giveUp)
  else give(data.question)
}

// Pyodide doesn't wait for all that can fail in it: that would be a start without an end.
self.onunhandledrejection = (event) => {
  event.preventDefault()
  if (!answer) giveUp(event.reason)
}

/** @param {{vendor: string, archives: string[], module: string}} wanted */
async function start({ vendor, archives, module }) {
  tell({ type: 'stage', stage: 'fetching' })
  await probe()
  self.fetch = watched(self.fetch.bind(self), archives.length + OF_PYODIDE)
  const packed = Promise.all(archives.map(async (one) => (await fetch(one)).arrayBuffer()))
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all(
    ['pyodide.js', 'pyodide.asm.js'].map((file) => brought(vendor + file)),
  )
  const nowhere = () => {} // what Python prints is not for a log
  python = await loadPyodide({ indexURL: vendor, createPyodideModule, stdout: nowhere, stderr: nowhere })
  for (const one of await packed) {
    python.unpackArchive(one, 'zip')
    tell({ type: 'alive' })
  }
  answer = python.pyimport(module).answer
  tell({ type: 'stage', stage: 'ready' })
}

/** Where a policy forbids WebAssembly, Pyodide would only warn, and hang. */
async function probe() {
  try {
    await WebAssembly.compile(EMPTY)
  } catch (error) {
    throw new Trouble('no_wasm', /** @type {Error} */ (error).name)
  }
}

/** @param {string} address of a module @returns {Promise<any>} */
async function brought(address) {
  try {
    return await import(address)
  } catch (error) {
    throw error instanceof SyntaxError ? error : new Trouble('not_found', named(address))
  }
}

/**
 * A fetch that tells at once what is missing, and tells of each piece, so that a slow line isn't taken for silence.
 * A page in place of a file is the learning system's own: "log in again", "not found".
 * @param {typeof fetch} plain @param {number} expected files
 * @returns {typeof fetch}
 */
function watched(plain, expected) {
  return async (what, how) => {
    const response = await plain(what, how).catch(() => null)
    if (!response?.ok || !response.body || response.headers.get('Content-Type')?.startsWith('text/html')) {
      const missing = new Trouble('not_found', named(what instanceof Request ? what.url : String(what)))
      giveUp(missing)
      throw missing
    }
    return new Response(response.body.pipeThrough(pieces(expected)), response)
  }
}

/** @param {number} expected files @returns {TransformStream<Uint8Array, Uint8Array>} */
function pieces(expected) {
  return new TransformStream({
    transform(piece, out) {
      tell({ type: 'alive' })
      out.enqueue(piece)
    },
    flush() {
      if (++come === expected) tell({ type: 'stage', stage: 'starting' })
    },
  })
}

/** @param {string} question JSON */
function give(question) {
  try {
    const given = answer?.(question)
    if (typeof given !== 'string') throw new Trouble('error', 'answer gave no text')
    tell({ type: 'answer', answer: given })
  } catch (error) {
    giveUp(error)
  }
}

/** What went wrong, as a code. @param {any} error @returns {Trouble} */
function trouble(error) {
  if (error instanceof Trouble) return error
  if (python && error instanceof python.ffi.PythonError) return ofPython(error)
  // Pyodide's files are sound (their sums are tested): what a browser can't read in them, it is too old for.
  const old = error instanceof SyntaxError || error instanceof WebAssembly.CompileError
  const full = /out of memory|alloc/i.test(String(error?.message))
  return new Trouble(old ? 'no_wasm' : full ? 'memory' : 'crashed', told(error, String(error?.name)))
}

/** @param {{type: string, message: string}} error */
function ofPython(error) {
  const where = String(python.runPython(WHERE)).replace(HOME, '')
  return new Trouble(error.type === 'MemoryError' ? 'memory' : 'error', told(error, `${error.type}, ${where}`))
}

/** What an error says of itself is told before the first question only: later it could repeat what was said. */
const told = (/** @type {{message?: string}} */ error, /** @type {string} */ short) =>
  answer ? short : `${short}: ${String(error?.message).trim().split('\n').pop()}`

/** @param {string} address */
const named = (address) => address.split('/').pop() ?? address

export {} // a module, also for the type checker
