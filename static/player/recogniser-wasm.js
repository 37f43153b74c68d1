// The recogniser in the learner's own browser: Vosk in WebAssembly, with its model in a worker. Every frame of a reply is
// kept until its words came: when the worker dies, a new one hears the whole reply again, once.

import { HearingQueue } from './hearing-queue.js'
import { Timers } from './timers.js'
import { Trouble } from './trouble.js'

/** @import { News } from './hearing-queue.js' */
/** @import { KeptHearing } from './kept-hearing.js' */
/** @import { Recogniser } from './ports.js' */
/** @typedef {Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>} Ear */
/** @typedef {{spawn?: () => Ear, wasm?: string, memory?: number}} Means memory: of this computer, in GB */

const WASM = new URL('../vendor/lichess-vosk-browser@0.0.3/vosk.wasm', import.meta.url).href
const WAKING = 30000 // ms from making the worker to the first it says; also without a byte while it downloads
const BUILDING = 90000 // ms to read a model of 40 MB: seconds on most computers, much more on an old one
const ANSWERING = 20000 // ms without a sign of life after the end of a reply
const REPEATS = 1 // times that a reply is heard again when the worker died of it
const LEAST = 2 // GB: a model of 40 MB takes some 350 MB, and a tab that asks for too much is killed

/** @implements {Recogniser} */
export class WasmRecogniser {
  /** @type {import('./ports.js').Recogniser['onconnection']} */
  onconnection = () => {}
  /** @type {(done: number, total: number | null) => void} bytes of what has to be fetched; null: who knows */
  onprogress = () => {}
  /** @type {Ear | null} */
  #worker = null
  #ready = false
  #restarted = false
  #queue = new HearingQueue({ onoldest: () => this.#next(), onend: () => this.#expect() })
  #timers = new Timers()

  /** @param {string} modelAddress of an archive as course/scorm/model.py packs it @param {Means} [means] */
  constructor(modelAddress, { spawn = spawned, wasm = WASM, memory = memoryHere() } = {}) {
    this.load = { type: 'load', model: new URL(modelAddress, globalThis.location?.href).href, wasm }
    this.spawn = spawn
    this.memory = memory
  }

  /** @returns {Promise<void>} when it can hear; it may be asked for again and again, and loads once */
  open() {
    if (this.#ready) return Promise.resolve()
    const opened = this.#queue.opened()
    this.#wake()
    return opened
  }

  /** Loads while the learner reads. What goes wrong is told to who opens it then. */
  warm() {
    this.open().catch(() => {})
  }

  /** @returns {KeptHearing} */
  start() {
    return this.#queue.start()
  }

  /** Ends the worker, which gives its memory back. */
  close() {
    this.#refuse(new Trouble('closed'))
  }

  /** The oldest reply gets the worker; without one, it is made. */
  #next() {
    const { oldest } = this.#queue
    this.#timers.stop('answering')
    if (!oldest) return
    if (!this.#ready) return this.#wake()
    oldest.attach((message) => this.#worker?.postMessage(message))
    this.#expect()
  }

  #wake() {
    if (this.#worker) return
    if (this.memory < LEAST) return this.#refuse(new Trouble('memory', `${this.memory} GB`))
    try {
      const worker = (this.#worker = this.spawn())
      worker.onmessage = ({ data }) => this.#take(data)
      worker.onerror = ({ message }) => this.#crash(new Trouble(this.#ready ? 'crashed' : 'no_start', message))
      this.#patience(WAKING, 'no_start')
      worker.postMessage(this.load)
    } catch (error) {
      this.#refuse(new Trouble('no_start', String(error)))
    }
  }

  /** @param {Record<string, any>} message */
  #take(message) {
    if (message.type === 'loading') this.#loading(message.done, message.total)
    if (message.type === 'building') this.#patience(BUILDING, 'no_start')
    if (message.type === 'ready') this.#begin()
    if (message.type === 'trouble') this.#crash(new Trouble(message.code, message.message))
    if (this.#queue.take(/** @type {News} */ (message))) this.#expect() // any word of it is a sign of life
  }

  /** @param {number} done @param {number | null} total */
  #loading(done, total) {
    this.#patience(WAKING, 'model_unreachable')
    this.onprogress(done, total)
  }

  /** Until then the worker must say something. @param {number} ms @param {string} code of the Trouble if it doesn't */
  #patience(ms, code) {
    this.#timers.set('loading', ms, () => this.#refuse(new Trouble(code)))
  }

  #begin() {
    this.#timers.stop('loading')
    this.#ready = true
    this.#back()
    this.#queue.open()
    this.#next()
  }

  /** Once more for who was being heard; a model that won't load is no matter of luck. @param {Trouble} trouble */
  #crash(trouble) {
    if (!this.#ready) return this.#refuse(trouble)
    this.#drop()
    const { oldest } = this.#queue
    if (!oldest) return
    if (oldest.repeats++ >= REPEATS) return oldest.fail(trouble)
    this.#restarted = true
    this.onconnection(true, 'restarting')
    this.#next()
  }

  /** Everyone who waits hears why there is nothing to wait for. @param {Trouble} trouble */
  #refuse(trouble) {
    this.#drop()
    this.#back()
    this.#queue.refuse(trouble)
  }

  #drop() {
    this.#timers.stop()
    this.#queue.detach()
    if (this.#worker) {
      this.#worker.onmessage = this.#worker.onerror = null
      this.#worker.terminate()
    }
    this.#worker = null
    this.#ready = false
  }

  #back() {
    if (this.#restarted) this.onconnection(false)
    this.#restarted = false
  }

  #expect() {
    if (this.#queue.owed) this.#timers.set('answering', ANSWERING, () => this.#crash(new Trouble('no_answer')))
  }
}

/** @returns {Ear} */
function spawned() {
  return new Worker(new URL('wasm/worker.js', import.meta.url), { type: 'module' })
}

/** What the browser tells of it, in GB, never more than 8; Firefox and Safari tell nothing. */
function memoryHere() {
  return /** @type {{deviceMemory?: number}} */ (globalThis.navigator ?? {}).deviceMemory ?? Infinity
}
