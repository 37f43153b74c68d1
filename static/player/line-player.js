// Plays the caller's line: its clips one after the other, timed on the audio context's clock, so that speech over it
// can be timed by the same clock. It can be ducked and stopped.

import { Clips } from './clips.js'
import { telephoneBand } from './telephone-band.js'

/** @import { Ahead } from './ahead.js' */
/** @import { Line, LineSound } from './ports.js' */

const LEAD = 0.02 // s between asking for a sound and its first sample
const DUCK = 0.25 // -12 dB
const FADE = 0.06 // s
const SILENT = 1.5 // s after which a sound that doesn't come is given up
const READING = 0.065 // s a character: what a clip without sound would have taken; ours

/**
 * @typedef {object} Listener
 * @property {(at: number) => void} began with the moment of the first sound, or of showing a line that has none
 * @property {(clip: number) => void} clip which clip begins
 * @property {(sound: LineSound | null) => void} ended not when it is stopped; null when nothing was to be heard
 */

/**
 * @typedef {object} Run
 * @property {Line} line
 * @property {Listener} listener
 * @property {number} from the clip that it began with
 * @property {number} clip the clip that sounds
 * @property {number | null} began s
 * @property {number} last end of what was begun so far, or since when it is silent; s
 * @property {GainNode} gain
 * @property {AudioBufferSourceNode | null} source
 */

export class LinePlayer {
  #clips
  #band
  /** @type {Run | null} */
  #run = null
  /** @type {Map<string, number>} seconds, by address */
  #lengths = new Map()

  /** @param {AudioContext} context @param {AudioNode} out @param {{band: boolean}} wanted @param {Ahead} [ahead] */
  constructor(context, out, { band }, ahead) {
    this.context = context
    this.#clips = new Clips(context, ahead)
    this.#band = telephoneBand(context, out, band)
  }

  get playing() {
    return this.#run !== null
  }

  /** @param {Line | null} line */
  prefetch(line) {
    for (const clip of line?.clips ?? []) this.#sound(clip.src)
  }

  /**
   * @param {Line} line @param {Listener} listener
   * @param {{from?: number, since?: number}} [how] the clip to begin with; since when it is silent already, in s: the
   *   breath before the first clip counts from there, so that it doesn't come on top of our own work
   */
  async play(line, listener, { from = 0, since } = {}) {
    this.stop()
    const gain = new GainNode(this.context)
    gain.connect(this.#band.voice)
    const last = since ?? this.context.currentTime
    const run = (this.#run = { line, listener, from, clip: from, began: null, last, gain, source: null })
    for (let i = from; i < line.clips.length; i++) {
      run.clip = i
      await this.#clip(run, i)
      if (this.#run !== run) return
    }
    if (run.began === null) listener.began(this.context.currentTime)
    this.#run = null
    this.#band.sound(false)
    listener.ended(run.began === null ? null : this.#heard(run, run.last))
  }

  /** Softer, to hear whether the learner goes on. */
  duck() {
    this.#run && this.#fade(this.#run, DUCK, 0.012)
  }

  restore() {
    this.#run && this.#fade(this.#run, 1, 0.06)
  }

  /** @returns {LineSound | null} what was to be heard of it */
  stop() {
    const run = this.#run
    if (!run) return null
    this.#run = null
    const now = this.context.currentTime
    this.#fade(run, 0, FADE / 4)
    run.source?.stop(now + 2 * FADE)
    this.#band.sound(false)
    return run.began === null || run.began > now ? null : this.#heard(run, now + FADE)
  }

  /** @param {Run} run @param {number} i */
  async #clip(run, i) {
    const { src, pause } = run.line.clips[i]
    const first = run.began === null
    const sound = await this.#sound(src)
    if (this.#run !== run) return
    if (!sound) return run.listener.clip(i)
    const at = Math.max(this.context.currentTime + LEAD, run.last + pause / 1000)
    const over = this.#start(run, sound, at)
    run.last = at + sound.duration
    if (first) {
      run.began = at
      run.listener.began(at)
    }
    run.listener.clip(i)
    await over
  }

  /** @param {Run} run @param {AudioBuffer} buffer @param {number} at @returns {Promise<void>} when it is over */
  #start(run, buffer, at) {
    const source = (run.source = new AudioBufferSourceNode(this.context, { buffer }))
    source.connect(run.gain)
    source.start(at)
    this.#band.sound(true)
    return new Promise((done) => {
      source.onended = () => done()
      const stuck = () => this.context.state === 'running' && this.context.currentTime < at && done()
      setTimeout(stuck, (at - this.context.currentTime + SILENT) * 1000) // a machine without any sound output
    })
  }

  /** @param {string} address */
  async #sound(address) {
    const sound = await this.#clips.get(address)
    if (sound) this.#lengths.set(address, sound.duration)
    return sound
  }

  /** @param {Run} run @param {number} ended @returns {LineSound} */
  #heard(run, ended) {
    const clips = run.line.clips.slice(run.from)
    const seconds = clips.map((clip) => this.#lengths.get(clip.src) ?? clip.text.length * READING)
    const pauses = clips.slice(1).reduce((sum, clip) => sum + clip.pause / 1000, 0)
    const length = seconds.reduce((sum, one) => sum + one, pauses)
    return { began: run.began ?? ended, ended, length, clip: run.clip }
  }

  /** @param {Run} run @param {number} to @param {number} time s, of the exponential */
  #fade({ gain }, to, time) {
    gain.gain.cancelScheduledValues(this.context.currentTime)
    gain.gain.setTargetAtTime(to, this.context.currentTime, time)
  }
}
