// Python as the page sees it: started once, asked one thing at a time, in a worker so that the page never stands still.

import { Timers } from '../player/timers.js'

/** @typedef {'fetching' | 'starting' | 'ready'} Stage files come in; Python starts and reads its modules; it answers */

const WORKER = 'python-worker.js'

/**
 * Why there is no answer; the codes but the last are keys of texts/python.*.js.
 *
 * no_wasm: the browser has no WebAssembly, is too old, or a policy forbids it. not_found: a file is missing or held back;
 * the message is its name. memory: there is too little. timeout: nothing was heard for too long. crashed: Python itself.
 * error: an exception in our own Python; the message is its type and the line that raised it, never what was asked.
 * closed: the page has closed it.
 */
export class PythonTrouble extends Error {
  /** @param {string} code @param {string} [message] */
  constructor(code, message = '') {
    super(message || code)
    this.name = 'PythonTrouble'
    this.code = code
  }
}

export class Python {
  /** @type {(stage: Stage) => void} */
  onprogress = () => {}
  /** @type {Worker | null} */
  #worker = null
  /** @type {Promise<any> | null} */
  #started = null
  #ready = false
  #heard = false // anything at all from this worker
  #closed = false
  /** @type {{done: (answer?: any) => void, failed: (trouble: PythonTrouble) => void} | null} who waits for the worker */
  #waiting = null
  /** @type {Promise<any>} settles when all that was asked before is answered, well or not */
  #before = Promise.resolve()
  #timers = new Timers()

  /**
   * @param {object} wanted
   * @param {string} wanted.vendor Pyodide's folder, relative to the page
   * @param {string[]} wanted.archives zips to unpack on Python's path, relative to the page
   * @param {string} wanted.module whose answer(question: str) -> str takes and gives JSON
   * @param {number} [wanted.patience] ms without any sign of life, also between the pieces of a file
   * @param {new (address: URL, options: WorkerOptions) => Worker} [wanted.Worker]
   */
  constructor({ vendor, archives, module, patience = 60000, Worker = globalThis.Worker }) {
    this.wanted = { vendor: vendor.replace(/\/?$/, '/'), archives, module }
    this.patience = patience
    this.Worker = Worker
  }

  /** Once for all who call it; after a failure, anew. Rejects with a PythonTrouble. @returns {Promise<void>} */
  start() {
    if (this.#started) return this.#started
    const started = (this.#started = this.#expect(() => this.#begin()))
    started.catch(() => (this.#started = this.#started === started ? null : this.#started))
    return started
  }

  /**
   * @param {unknown} question any value that JSON can hold
   * @returns {Promise<any>} the answer, also such a value; rejects with a PythonTrouble
   */
  ask(question) {
    const answer = this.#before.then(() => this.#ask(JSON.stringify(question)))
    this.#before = answer.catch(() => {})
    return answer
  }

  close() {
    this.#closed = true
    this.#fail(new PythonTrouble('closed'))
  }

  /** @param {string} question */
  async #ask(question) {
    await this.start()
    return JSON.parse(await this.#expect(() => this.#worker?.postMessage({ type: 'ask', question })))
  }

  /** What the worker says next. @param {() => void} act sends it something @returns {Promise<any>} */
  #expect(act) {
    return new Promise((done, failed) => {
      this.#waiting = { done, failed }
      this.#wait()
      if (this.#closed) this.#fail(new PythonTrouble('closed'))
      else act()
    })
  }

  #begin() {
    try {
      const worker = (this.#worker = new this.Worker(new URL(WORKER, import.meta.url), { type: 'module' }))
      worker.onmessage = ({ data }) => this.#take(data)
      worker.onerror = (event) => this.#lose(event)
      worker.onmessageerror = (event) => this.#lose(event)
      const [vendor, ...archives] = [this.wanted.vendor, ...this.wanted.archives].map((to) => new URL(to, location.href).href)
      worker.postMessage({ type: 'start', vendor, archives, module: this.wanted.module })
    } catch {
      this.#fail(new PythonTrouble('not_found', WORKER)) // some browsers throw where a policy forbids the worker
    }
  }

  /** @param {{type: string, stage: Stage, answer: string, code: string, message: string}} told */
  #take({ type, stage, answer, code, message }) {
    this.#heard = true
    this.#wait()
    if (type === 'trouble') this.#fail(new PythonTrouble(code, message))
    if (type === 'answer') this.#waited()?.done(answer)
    if (type !== 'stage') return
    this.#ready = stage === 'ready'
    this.onprogress(stage)
    if (this.#ready) this.#waited()?.done()
  }

  /** The worker is gone, or never came. @param {Event} event */
  #lose(event) {
    event.preventDefault() // the page has heard of it
    this.#fail(this.#heard ? new PythonTrouble('crashed') : new PythonTrouble('not_found', WORKER))
  }

  #wait() {
    this.#timers.set('silence', this.patience, () => this.#fail(new PythonTrouble('timeout')))
  }

  /** Who waited, if anyone: there is nothing to wait for any more. */
  #waited() {
    const waiting = this.#waiting
    this.#waiting = null
    this.#timers.stop()
    return waiting
  }

  /** Python goes on after an exception in an answer; after anything else the next start begins anew. @param {PythonTrouble} trouble */
  #fail(trouble) {
    if (!this.#ready || trouble.code !== 'error') this.#drop()
    this.#waited()?.failed(trouble)
  }

  #drop() {
    if (this.#worker) {
      this.#worker.onmessage = this.#worker.onerror = this.#worker.onmessageerror = null
      this.#worker.terminate()
    }
    this.#worker = this.#started = null
    this.#ready = this.#heard = false
  }
}
