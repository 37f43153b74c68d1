// Hears when the learner begins and stops speaking: energy of the microphone, with what the loudspeaker plays as
// reference. Pure: levels in, events out; runs in the audio worklet. Levels are RMS, 1 = full scale.
// Figures without a source are ours, set by the measurements in tests/player/detector.test.js.

import { Leak } from './leak.js'

export const FRAME_MS = 20

const LOWEST = 0.004 // -48 dB: below this nothing is speech, however quiet the room
const OVER_NOISE = 3.2 // speech begins 10 dB above the noise floor
const STILL_OVER_NOISE = 2 // and goes on down to 6 dB above it
const FLOOR_AT_FIRST = 0.001
const FLOOR_AT_MOST = 0.03
const BLOCK = 10 // frames; the floor is the least level of the last BLOCKS blocks: 3 s, longer than one breath of speech
const BLOCKS = 15
const FLOWING = 1e-5 // a microphone that gives pure zeros isn't running yet

const ONSET = 3 // loud frames out of ONSET + 1
const SUSTAINED = 300 / FRAME_MS // no backchannel any more (evidence: interrupting)
const BRIEF = 160 / FRAME_MS // silence after which a short sound was just that
const LOWEST_BY_KEY = 0.0012 // -58 dB: who pressed the key to speak is believed
const FORCED = 8000 / FRAME_MS // after the key: silence from the very beginning ends the reply too

/**
 * @typedef {object} Step
 * @property {boolean} voiced
 * @property {'onset' | 'sustained' | 'brief' | 'end' | null} event
 * @property {number} began number of the frame in which this run of speech began
 */

export class Detector {
  floor = FLOOR_AT_FIRST
  leak = new Leak()
  #frame = -1
  #quiet
  /** @type {number[]} */
  #blocks = []
  #least = Infinity
  /** @type {boolean[]} */
  #loud = []
  #speaking = false
  #byKey = false
  #heard = true
  #sustained = false
  #told = false
  #began = 0
  #last = 0

  /** @param {{endOfReplyMs?: number}} [settings] */
  constructor({ endOfReplyMs = 700 } = {}) {
    this.#quiet = Math.round(endOfReplyMs / FRAME_MS)
  }

  /** @param {number} mic @param {number} played @returns {Step} */
  push(mic, played) {
    this.#frame++
    this.leak.play(played)
    this.#listenToRoom(mic)
    const bound = this.leak.bound() + this.floor
    const loud = mic > Math.max(LOWEST, this.floor * OVER_NOISE, bound)
    const least = this.#byKey ? LOWEST_BY_KEY : LOWEST * 0.7
    if (this.#speaking) return this.#run(mic > Math.max(least, this.floor * STILL_OVER_NOISE, bound))
    if (!loud) this.leak.learn(Math.max(0, mic - this.floor))
    return this.#idle(loud)
  }

  /** The learner's key: from now on it is speech, however soft. */
  force() {
    if (!this.#speaking) this.#begin(this.#frame + 1)
    this.#byKey = this.#sustained = true
    this.#heard = false
  }

  /** Forget the speech that is going on; the room and the leak stay known. */
  reset() {
    this.#speaking = false
    this.#loud = []
  }

  /** What was taken for speech over the line was not: be harder to convince. */
  falseAlarm() {
    this.leak.doubt()
    this.reset()
  }

  /** @param {boolean} loud @returns {Step} */
  #idle(loud) {
    this.#loud.push(loud)
    if (this.#loud.length > ONSET + 1) this.#loud.shift()
    if (!loud || this.#loud.filter(Boolean).length < ONSET) return { voiced: loud, event: null, began: this.#frame }
    this.#begin(this.#frame - this.#loud.length + 1 + this.#loud.indexOf(true))
    this.#last = this.#frame
    return { voiced: true, event: 'onset', began: this.#began }
  }

  /** @param {boolean} voiced @returns {Step} */
  #run(voiced) {
    if (voiced) {
      this.#last = this.#frame
      this.#heard = true
    }
    return { voiced, event: this.#event(), began: this.#began }
  }

  /** @returns {Step['event']} */
  #event() {
    const silence = this.#frame - this.#last
    if (silence >= (this.#heard ? this.#quiet : FORCED)) {
      this.reset()
      return 'end'
    }
    if (!this.#sustained && this.#last - this.#began + 1 >= SUSTAINED) {
      this.#sustained = true
      return 'sustained'
    }
    if (this.#sustained || this.#told || silence < BRIEF) return null
    this.#told = true
    return 'brief'
  }

  /** @param {number} frame */
  #begin(frame) {
    this.#speaking = true
    this.#byKey = this.#sustained = this.#told = false
    this.#heard = true
    this.#began = this.#last = frame
    this.#loud = []
  }

  /** The floor falls at once and rises slowly. @param {number} mic */
  #listenToRoom(mic) {
    if (mic < FLOWING) return
    this.#least = Math.min(this.#least, mic)
    if (this.#frame % BLOCK === BLOCK - 1) {
      this.#blocks.push(this.#least)
      if (this.#blocks.length > BLOCKS) this.#blocks.shift()
      this.#least = Infinity
    }
    const least = Math.min(this.#least, ...this.#blocks)
    this.floor = Math.min(FLOOR_AT_MOST, least)
  }
}
