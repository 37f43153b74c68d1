// The audio worklet of the microphone. Input 0: the microphone. Input 1: all that the page plays.
// Sends {at, samples, level, voiced, event, began}; takes 'force', 'reset', 'false_alarm'.

import { FRAME_MS } from './detector.js'
import { Framer } from './framer.js'

/** @typedef {{process(inputs: Float32Array[][]): boolean}} Processor */

const scope = /** @type {any} */ (globalThis) // tsc has no library for a worklet's scope
const Base = /** @type {new () => {port: MessagePort}} */ (scope.AudioWorkletProcessor)

/** @implements {Processor} */
class Capture extends Base {
  /** @type {number | null} when the first sample came, in seconds on the context's clock */
  #start = null
  #taken = 0
  #framer

  /** @param {{processorOptions: {endOfReplyMs: number}}} options */
  constructor(options) {
    super()
    this.#framer = new Framer(scope.sampleRate, options.processorOptions)
    const { detector } = this.#framer
    this.port.onmessage = ({ data }) => {
      if (data === 'force') detector.force()
      if (data === 'reset') detector.reset()
      if (data === 'false_alarm') detector.falseAlarm()
    }
  }

  /** @param {Float32Array[][]} inputs */
  process(inputs) {
    const length = (inputs[0][0] ?? inputs[1][0])?.length ?? 128
    this.#keepTime(length)
    for (const { number, samples, level, step } of this.#framer.push(mono(inputs[0], length), mono(inputs[1], length))) {
      const frame = { at: this.#time(number), samples, level: loudness(level), voiced: step.voiced, event: step.event }
      this.port.postMessage({ ...frame, began: this.#time(step.began) }, [samples.buffer])
    }
    return true
  }

  /** A busy machine leaves blocks out: the clock goes on without them, and so must we. @param {number} length */
  #keepTime(length) {
    const now = /** @type {number} */ (scope.currentTime)
    const expected = (this.#start ?? now) + this.#taken / scope.sampleRate
    const missed = now - expected
    this.#start = (this.#start ?? now) + (missed > length / scope.sampleRate / 2 ? missed : 0)
    this.#taken += length
  }

  /** @param {number} frame */
  #time(frame) {
    return (this.#start ?? 0) + (frame * FRAME_MS) / 1000
  }
}

/** @param {Float32Array[]} channels @param {number} length */
function mono(channels, length) {
  if (channels.length === 1) return channels[0]
  const mixed = new Float32Array(length)
  for (const channel of channels) for (let i = 0; i < length; i++) mixed[i] += channel[i] / channels.length
  return mixed
}

/** Level as the eye takes it: 0 at -60 dB, 1 at full scale. @param {number} rms */
const loudness = (rms) => Math.max(0, Math.min(1, 1 + Math.log10(Math.max(rms, 1e-6)) / 3))

scope.registerProcessor('belwijs-capture', Capture)
