// The sounds around a call, made in the browser. Nothing is told by sound alone, and each can be switched off.

import { click, gone, murmur, ring, ringback } from './tones.js'

const RUNG = 4800 // ms until somebody picks up: it rings twice. Ours
const DUCKED = 0.25 // -12 dB while the learner speaks

export class Sounds {
  /** @type {Map<string, AudioBufferSourceNode>} what goes on until it is stopped */
  #playing = new Map()
  /** @type {Map<string, AudioBuffer>} */
  #made = new Map()
  #room

  /**
   * @param {AudioContext} context @param {AudioNode} out
   * @param {{ring: boolean, murmur: boolean}} wanted
   */
  constructor(context, out, wanted) {
    this.context = context
    this.out = out
    this.wanted = wanted
    this.#room = new GainNode(context, { gain: 1 })
    this.#room.connect(out)
  }

  /** The telephone on the desk; `out` the one at the other end. @param {boolean} on @param {'in' | 'out'} [way] */
  ring(on, way = 'in') {
    this.#keep('ring', on && this.wanted.ring, this.out, way === 'in' ? ring : ringback)
  }

  /** What one hears who calls, until somebody picks up. @returns {Promise<void>} */
  async ringOut() {
    this.ring(true, 'out')
    await new Promise((done) => setTimeout(done, RUNG))
    this.ring(false)
  }

  /** The room's sound takes a moment to make: better before the call than in it. */
  prepare() {
    if (this.wanted.murmur) setTimeout(() => this.#buffer('murmur', murmur))
  }

  /** The waiting room. @param {boolean} on */
  murmur(on) {
    this.#keep('murmur', on && this.wanted.murmur, this.#room, murmur)
  }

  /** Softer while the learner speaks. @param {boolean} on */
  hush(on) {
    this.#room.gain.setTargetAtTime(on ? DUCKED : 1, this.context.currentTime, 0.08)
  }

  pickUp() {
    this.#once(click(this.context))
  }

  /** @returns {Promise<void>} when the tone is over */
  async hangUp() {
    await this.#once(click(this.context, true))
    await this.#once(gone(this.context))
  }

  stop() {
    for (const name of [...this.#playing.keys()]) this.#end(name)
  }

  /**
   * @param {string} name @param {boolean} on @param {AudioNode} out
   * @param {(context: AudioContext) => AudioBuffer} sound
   */
  #keep(name, on, out, sound) {
    if (!on) return this.#end(name)
    if (this.#playing.has(name)) return
    const source = new AudioBufferSourceNode(this.context, { buffer: this.#buffer(name, sound), loop: true })
    source.connect(out)
    source.start()
    this.#playing.set(name, source)
  }

  /** @param {string} name @param {(context: AudioContext) => AudioBuffer} sound */
  #buffer(name, sound) {
    const buffer = this.#made.get(name) ?? sound(this.context)
    this.#made.set(name, buffer)
    return buffer
  }

  /** @param {string} name */
  #end(name) {
    this.#playing.get(name)?.stop()
    this.#playing.delete(name)
  }

  /** @param {AudioBuffer} buffer @returns {Promise<void>} */
  #once(buffer) {
    const source = new AudioBufferSourceNode(this.context, { buffer })
    source.connect(this.out)
    source.start()
    const late = new Promise((done) => setTimeout(done, buffer.duration * 1000 + 500)) // where no sound runs
    const over = new Promise((done) => (source.onended = done))
    return Promise.race([over, late]).then(() => {})
  }
}
