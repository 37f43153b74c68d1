// From what an audio worklet is given to frames of 20 ms: PCM16 at 16 kHz, level, and what the detector makes of it.

import { Detector, FRAME_MS } from './detector.js'
import { Resampler } from './resampler.js'

const RATE = 16000
const LENGTH = (RATE * FRAME_MS) / 1000

/** @typedef {{number: number, samples: Int16Array, level: number, step: import('./detector.js').Step}} Framed */

export class Framer {
  #resampler
  #rate
  #made = new Float32Array(LENGTH)
  #filled = 0
  #number = 0
  #taken = 0
  /** @type {number[]} mean squares of what was played, by frame @readonly */
  #played = []
  #last = { x: 0, y: 0 }

  /** @param {number} rate of the worklet, Hz @param {{endOfReplyMs?: number}} [settings] */
  constructor(rate, settings) {
    this.#rate = rate
    this.#resampler = new Resampler(rate, RATE)
    this.detector = new Detector(settings)
  }

  /** @param {Float32Array} mic @param {Float32Array} played as long as mic @returns {Framed[]} */
  push(mic, played) {
    this.#reference(played)
    /** @type {Framed[]} */
    const frames = []
    for (const sample of this.#resampler.push(mic)) {
      this.#made[this.#filled++] = sample
      if (this.#filled === LENGTH) frames.push(this.#frame())
    }
    return frames
  }

  /** @param {Float32Array} played */
  #reference(played) {
    const each = (this.#rate * FRAME_MS) / 1000
    for (let i = 0; i < played.length; i++) {
      const frame = Math.floor((this.#taken + i) / each) - this.#number
      this.#played[frame] = (this.#played[frame] ?? 0) + (played[i] * played[i]) / each
    }
    this.#taken += played.length
  }

  /** @returns {Framed} */
  #frame() {
    this.#filled = 0
    const level = this.#level()
    const step = this.detector.push(level, Math.sqrt(this.#played.shift() ?? 0))
    const samples = Int16Array.from(this.#made, (x) => Math.round(Math.max(-1, Math.min(1, x)) * 32767))
    return { number: this.#number++, samples, level, step }
  }

  /** RMS without hum and offset: a high-pass of one pole at 80 Hz. */
  #level() {
    let sum = 0
    for (const x of this.#made) {
      const y = x - this.#last.x + 0.969 * this.#last.y
      this.#last = { x, y }
      sum += y * y
    }
    return Math.sqrt(sum / LENGTH)
  }
}
