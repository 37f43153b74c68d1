// From the microphone's own rate to 16 kHz: a polyphase filter (windowed sinc), exact for any whole rate.

const CROSSINGS = 24 // zero crossings on either side: passes to 6.6 kHz, 60 dB down from 8 kHz on
const CUTOFF = 0.915 // of half the lower rate
const BETA = 8 // of the Kaiser window

export class Resampler {
  /** @type {Float32Array[]} */
  #phases
  #buffer = new Float32Array(0)
  /** input sample that the buffer starts at */
  #start = 0
  /** output samples made */
  #made = 0

  /** @param {number} from Hz @param {number} [to] Hz */
  constructor(from, to = 16000) {
    const common = gcd(from, to)
    this.up = to / common
    this.down = from / common
    const scale = Math.min(1, to / from) * CUTOFF
    this.half = Math.ceil(CROSSINGS / Math.min(1, to / from))
    this.#phases = Array.from({ length: this.up }, (_, i) => kernel(i / this.up, this.half, scale))
    this.#buffer = new Float32Array(this.half) // silence before the first sample
    this.#start = -this.half
  }

  /**
   * What can be made with these samples; the rest waits. Output n lies exactly at n / to seconds.
   * @param {Float32Array} input @returns {Float32Array}
   */
  push(input) {
    const joined = new Float32Array(this.#buffer.length + input.length)
    joined.set(this.#buffer)
    joined.set(input, this.#buffer.length)
    const last = this.#start + joined.length - 1 - this.half
    const most = Math.max(0, Math.floor(((last + 1) * this.up - 1) / this.down) - this.#made + 1)
    const out = new Float32Array(most)
    for (let i = 0; i < most; i++) out[i] = this.#sample(joined)
    const position = Math.floor((this.#made * this.down) / this.up)
    const drop = Math.max(0, Math.min(joined.length, position - this.half - this.#start))
    this.#buffer = joined.slice(drop)
    this.#start += drop
    return out
  }

  /** @param {Float32Array} from */
  #sample(from) {
    const place = this.#made * this.down
    const taps = this.#phases[place % this.up]
    const first = Math.floor(place / this.up) - this.half + 1 - this.#start
    let sum = 0
    for (let k = 0; k < taps.length; k++) sum += taps[k] * from[first + k]
    this.#made++
    return sum
  }
}

/**
 * The filter for a moment `fraction` past an input sample; its sum is 1, so that level is kept.
 * @param {number} fraction @param {number} half @param {number} scale
 */
function kernel(fraction, half, scale) {
  const taps = new Float32Array(2 * half)
  let sum = 0
  for (let k = 0; k < taps.length; k++) {
    const x = k - half + 1 - fraction
    taps[k] = sinc(x * scale) * kaiser(x / half)
    sum += taps[k]
  }
  return taps.map((tap) => tap / sum)
}

/** @param {number} x */
const sinc = (x) => (Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x))

/** @param {number} x -1..1 */
const kaiser = (x) => (Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA))

/** Modified Bessel function of order zero, by its series. @param {number} x */
function bessel(x) {
  let sum = 1
  let term = 1
  for (let k = 1; k < 30; k++) {
    term *= (x / (2 * k)) ** 2
    sum += term
  }
  return sum
}

/** @param {number} a @param {number} b @returns {number} */
const gcd = (a, b) => (b ? gcd(b, a % b) : a)
