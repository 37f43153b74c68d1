// A recogniser in the browser whose workers the test plays.

import { WasmRecogniser } from '../../static/player/recogniser-wasm.js'

const MODEL = 'https://lms.test/model/nl.0123456789ab.tar.gz'
export const WORDS = [{ text: 'goedemorgen', start: 100, end: 600, confidence: 0.9 }]
export const second = () => new Int16Array(16000)

/** The worker's end, with what it was sent; commands by their name, sound as a number of samples. */
class FakeWorker {
  /** @type {((event: any) => void) | null} */
  onmessage = null
  /** @type {((event: any) => void) | null} */
  onerror = null
  /** @type {any[]} */
  heard = []
  ended = false
  /** @type {number | undefined} number of the reply that began last */
  #reply

  /** @param {any} message */
  postMessage(message) {
    if (this.ended) throw new Error('sent to a worker that has ended')
    if (message.type === 'start') this.#reply = message.reply
    this.heard.push(message.type ?? message.length)
  }

  terminate() {
    this.ended = true
  }

  /** @param {object} message */
  say(message) {
    this.onmessage?.({ data: { reply: this.#reply, ...message } })
  }

  ready() {
    this.say({ type: 'loading', done: 0, total: null })
    this.say({ type: 'building' })
    this.say({ type: 'ready' })
  }

  crash() {
    this.onerror?.({ message: 'unreachable' })
  }

  get samples() {
    return this.heard.reduce((sum, one) => sum + (typeof one === 'number' ? one : 0), 0)
  }
}

/**
 * A recogniser whose workers the test plays; its time is the test's.
 * @param {import('node:test').TestContext} t @param {object} [means]
 */
export function recogniser(t, means = {}) {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  /** @type {FakeWorker[]} */
  const workers = []
  const spawn = () => /** @type {any} */ (workers[workers.push(new FakeWorker()) - 1])
  const one = new WasmRecogniser(MODEL, { spawn, wasm: 'vosk.wasm', memory: 8, ...means })
  /** @type {unknown[]} */
  const told = []
  one.onconnection = (lost, notice) => told.push(lost ? notice : 'back')
  return { one, workers, told, tick: (/** @type {number} */ ms) => t.mock.timers.tick(ms) }
}

/** One with its model loaded. @param {import('node:test').TestContext} t */
export async function ready(t) {
  const all = recogniser(t)
  const opened = all.one.open()
  all.workers[0].ready()
  await opened
  return all
}
