// The pitch of a voice: the fundamental frequency of every 20 ms, by YIN (de Cheveigné and Kawahara 2002). Pure.

import { Resampler } from './resampler.js'

export const LOWEST = 70 // Hz: below an adult's speaking voice
export const HIGHEST = 400 // Hz: above it

const RATE = 4000 // Hz: the fundamental and a few of its harmonics are left, and a sixteenth of the work
const LONGEST = Math.ceil(RATE / LOWEST) + 1 // samples of one period
const WINDOW = RATE / 40 // samples that are laid over their like: 25 ms, nearly two of the longest periods
const CLEAR = 0.2 // a dip below this is a period (YIN has 0.1, pYIN up to 0.2): what is above it is noise or a whisper

export class Pitch {
  #resampler = new Resampler(16000, RATE)
  #heard = new Float32Array(WINDOW + LONGEST + 1)
  #likeness = new Float32Array(LONGEST + 1)
  #raw = new Float32Array(LONGEST + 1)
  #last = [0, 0]

  /** @param {Int16Array} samples the next 20 ms at 16 kHz */
  push(samples) {
    const fresh = this.#resampler.push(Float32Array.from(samples)).map((x) => this.#soften(x))
    this.#heard.copyWithin(0, fresh.length)
    this.#heard.set(fresh, this.#heard.length - fresh.length)
  }

  /** Highs make dips so narrow that one falls between two samples: -6 dB at 1 kHz. @param {number} x */
  #soften(x) {
    const [first, second] = this.#last
    this.#last = [second, x]
    return (first + 2 * second + x) / 4
  }

  /** Of the last 40 ms; null where it has no pitch, or none of a speaking voice. @returns {number | null} Hz */
  get hertz() {
    this.#compare()
    const period = this.#period()
    if (period === null) return null
    const hertz = RATE / (period + this.#between(period))
    return hertz >= LOWEST && hertz <= HIGHEST ? hertz : null
  }

  /** How unlike the sound is to itself some samples later: 0 is the same; 1 is what it is to what went before. */
  #compare() {
    let sum = 0
    for (let lag = 1; lag <= LONGEST; lag++) {
      sum += this.#raw[lag] = difference(this.#heard, lag)
      this.#likeness[lag] = sum ? (this.#raw[lag] * lag) / sum : 1
    }
  }

  /** The first dip that is deep enough: later ones are its multiples. @returns {number | null} samples */
  #period() {
    const unlike = this.#likeness
    for (let lag = 2; lag < LONGEST; lag++) {
      if (unlike[lag] < CLEAR && unlike[lag] <= unlike[lag + 1] && unlike[lag] < unlike[lag - 1]) return lag
    }
    return null
  }

  /** Where between the samples the dip is lowest: the parabola through three of them. @param {number} lag */
  #between(lag) {
    const [before, at, after] = this.#raw.subarray(lag - 1, lag + 2)
    const bend = before - 2 * at + after
    return bend > 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0
  }
}

/** @param {Float32Array} sound @param {number} lag samples */
function difference(sound, lag) {
  let sum = 0
  for (let i = 0; i < WINDOW; i++) sum += (sound[i] - sound[i + lag]) ** 2
  return sum
}
