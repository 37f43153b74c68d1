// One reply on its way through a recogniser, on the server or in this browser. It keeps its frames until its words came.

import { Trouble } from './trouble.js'

/** @import { Hearing, Word } from './ports.js' */
/** @typedef {{type: 'start', rate: number, reply: number} | {type: 'end'} | {type: 'cancel'}} Command */
/** @typedef {(message: Command | Int16Array<ArrayBuffer>) => void} Send */

const RATE = 16000
const CHUNK = RATE / 10 // samples in a message: 100 ms
const MOST = 120 * RATE // samples kept: two minutes, 3.8 MB

/** @implements {Hearing} */
export class KeptHearing {
  /** @type {(text: string) => void} */
  onpartial = () => {}
  /** times that the whole was sent again because no words came */
  repeats = 0
  ended = false
  #settled = false
  /** @type {Int16Array<ArrayBuffer>[]} */
  #chunks = []
  #filling = new Int16Array(CHUNK)
  #filled = 0
  /** @type {Send | null} while the recogniser is its own */
  #send = null

  /**
   * @param {number} number by which the recogniser names this reply in what it tells of it
   * @param {{onend: () => void, ondone: (hearing: KeptHearing) => void}} recogniser
   */
  constructor(number, recogniser) {
    this.number = number
    this.recogniser = recogniser
    this.words = new Promise((/** @type {(words: Word[]) => void} */ done, failed) => {
      this.done = done
      this.failed = failed
    })
    this.words.catch(() => {}) // who cancels asks for no words
  }

  get full() {
    return this.#chunks.length * CHUNK >= MOST
  }

  /** @param {Int16Array} samples */
  push(samples) {
    for (let at = 0; at < samples.length && !this.full && !this.ended; ) {
      const part = samples.subarray(at, at + CHUNK - this.#filled)
      this.#filling.set(part, this.#filled)
      this.#filled += part.length
      at += part.length
      if (this.#filled === CHUNK) this.#flush()
    }
  }

  /** @returns {Promise<Word[]>} */
  end() {
    if (!this.ended) {
      this.#flush()
      this.ended = true
      this.#send?.({ type: 'end' })
      this.recogniser.onend()
    }
    return this.words
  }

  cancel() {
    if (this.#settled) return
    this.#send?.({ type: 'cancel' })
    this.fail(new Trouble('closed'))
  }

  /** The recogniser is this reply's: everything so far goes out, the rest as it comes. @param {Send} send */
  attach(send) {
    this.#send = send
    send({ type: 'start', rate: RATE, reply: this.number })
    for (const chunk of this.#chunks) send(chunk)
    if (this.ended) send({ type: 'end' })
  }

  detach() {
    this.#send = null
  }

  get attached() {
    return this.#send !== null
  }

  /** @param {Word[]} words */
  finish(words) {
    this.done?.(words)
    this.#settle()
  }

  /** @param {Trouble} trouble */
  fail(trouble) {
    this.failed?.(trouble)
    this.#settle()
  }

  #settle() {
    if (this.#settled) return
    this.#settled = this.ended = true
    this.#send = null
    this.#chunks = []
    this.recogniser.ondone(this)
  }

  #flush() {
    if (!this.#filled) return
    const chunk = this.#filling.slice(0, this.#filled)
    this.#filled = 0
    this.#chunks.push(chunk)
    this.#send?.(chunk)
  }
}
