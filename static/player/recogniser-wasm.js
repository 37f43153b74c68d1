// The recogniser in the learner's own browser: Vosk in WebAssembly, with its model in a worker. Every frame of a reply is
// kept until its words came: when the worker dies, a new one hears the whole reply again, once.

import { KeptHearing } from './kept-hearing.js'
import { Timers } from './timers.js'
import { Trouble } from './trouble.js'

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
  #replies = 0
  /** @type {KeptHearing[]} those whose words haven't come yet; the oldest has the worker */
  #hearings = []
  /** @type {{done: () => void, failed: (trouble: Trouble) => void}[]} who waits for the model */
  #waiting = []
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
    return new Promise((done, failed) => {
      this.#waiting.push({ done, failed })
      this.#wake()
    })
  }

  /** Loads while the learner reads. What goes wrong is told to who opens it then. */
  warm() {
    this.open().catch(() => {})
  }

  /** @returns {KeptHearing} */
  start() {
    const hearing = new KeptHearing({ onend: () => this.#expect(), ondone: (one) => this.#forget(one) })
    this.#hearings.push(hearing)
    this.#next()
    return hearing
  }

  /** Ends the worker, which gives its memory back. */
  close() {
    this.#refuse(new Trouble('closed'))
  }

  /** The oldest reply gets the worker; without one, it is made. */
  #next() {
    const [hearing] = this.#hearings
    if (!hearing || hearing.attached) return
    if (!this.#ready) return this.#wake()
    this.#replies++
    hearing.attach((message) => this.#worker?.postMessage(message))
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
    const [hearing] = this.#hearings
    if (message.type === 'loading') this.#loading(message.done, message.total)
    if (message.type === 'building') this.#patience(BUILDING, 'no_start')
    if (message.type === 'ready') this.#begin()
    if (message.type === 'trouble') this.#crash(new Trouble(message.code, message.message))
    if (message.reply !== this.#replies || !hearing?.attached) return // of a reply that was cancelled
    this.#expect()
    if (message.type === 'partial') hearing.onpartial(message.text)
    if (message.type === 'words') hearing.finish(message.words)
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
    for (const { done } of this.#waiting.splice(0)) done()
    this.#next()
  }

  /** Once more for who was being heard; a model that won't load is no matter of luck. @param {Trouble} trouble */
  #crash(trouble) {
    if (!this.#ready) return this.#refuse(trouble)
    this.#drop()
    const [hearing] = this.#hearings
    if (!hearing) return
    if (hearing.repeats++ >= REPEATS) return hearing.fail(trouble)
    this.#restarted = true
    this.onconnection(true, 'restarting')
    this.#next()
  }

  /** Everyone who waits hears why there is nothing to wait for. @param {Trouble} trouble */
  #refuse(trouble) {
    this.#drop()
    this.#back()
    const hearings = this.#hearings.splice(0)
    for (const { failed } of this.#waiting.splice(0)) failed(trouble)
    for (const hearing of hearings) hearing.fail(trouble)
  }

  #drop() {
    this.#timers.stop()
    for (const hearing of this.#hearings) hearing.detach()
    if (this.#worker) {
      this.#worker.onmessage = this.#worker.onerror = null
      this.#worker.terminate()
    }
    this.#worker = null
    this.#ready = false
    this.#replies = 0
  }

  #back() {
    if (this.#restarted) this.onconnection(false)
    this.#restarted = false
  }

  #expect() {
    const [hearing] = this.#hearings
    if (hearing?.attached && hearing.ended) {
      this.#timers.set('answering', ANSWERING, () => this.#crash(new Trouble('no_answer')))
    }
  }

  /** @param {KeptHearing} hearing */
  #forget(hearing) {
    this.#hearings = this.#hearings.filter((one) => one !== hearing)
    this.#timers.stop('answering')
    this.#next()
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
