// The call's clock: milliseconds since picking up. It runs on the audio context's time, so that what is heard and what
// is played are timed alike; it stands still while the call is paused, and goes on after a reload.

import { keepsake } from './keepsake.js'

/** @import { Keep } from './keepsake.js' */

export class CallClock {
  /** @type {{seconds: number, ms: number} | null} */
  #start = null

  /**
   * @param {() => number} seconds a clock that runs while there is sound
   * @param {string} call whose clock it is
   * @param {Keep} [keep]
   */
  constructor(seconds, call, keep = keepsake('localStorage')) {
    this.seconds = seconds
    this.keep = keep
    this.key = `belwijs.clock.${call}`
  }

  get running() {
    return this.#start !== null
  }

  /** From zero, or from where an earlier page left it. @param {boolean} [again] */
  start(again = false) {
    const kept = again ? Number(this.keep.getItem(this.key)) : 0
    this.#start = { seconds: this.seconds(), ms: Number.isFinite(kept) ? kept : 0 }
  }

  /** Whole milliseconds on the call's clock. */
  now() {
    return this.at(this.seconds())
  }

  /** The same, of a moment on the context's clock. @param {number} seconds */
  at(seconds) {
    if (!this.#start) return 0
    return Math.round(this.#start.ms + (seconds - this.#start.seconds) * 1000)
  }

  save() {
    if (this.#start) this.keep.setItem(this.key, String(this.now()))
  }

  /** The call is over. */
  forget() {
    this.#start = null
    this.keep.removeItem(this.key)
  }
}
