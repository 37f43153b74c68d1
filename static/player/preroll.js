// The last moments of the microphone: what was said just before speech was noticed.

/** @import { Frame } from './ports.js' */

export class Preroll {
  /** @type {Frame[]} */
  #frames = []
  #most

  /** @param {number} [seconds] how much is remembered; 20 ms a frame */
  constructor(seconds = 1.4) {
    this.#most = Math.ceil(seconds * 50)
  }

  /** @param {Frame} frame */
  push(frame) {
    this.#frames.push(frame)
    if (this.#frames.length > this.#most) this.#frames.shift()
  }

  /**
   * The frames that end after a moment, oldest first.
   * @param {number} at seconds on the audio context's clock
   * @returns {Frame[]}
   */
  since(at) {
    return this.#frames.filter((frame) => frame.at + 0.02 > at + 1e-6)
  }

  clear() {
    this.#frames = []
  }
}
