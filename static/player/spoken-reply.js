// A reply while it is spoken: its frames on their way to the recogniser, and when speech began and ended.

/** @import { PitchSpread } from './pitch-spread.js' */
/** @import { Frame, Hearing, Word } from './ports.js' */

const FRAME = 0.02 // s

export class SpokenReply {
  /** given up: whatever comes of it still, nobody waits for it */
  dropped = false
  /** the learner pressed the key, at its beginning or its end: they meant to say something */
  meant = false
  text = ''
  #voiced = 0
  #known

  #spread

  /**
   * @param {Hearing} hearing @param {Frame[]} before what the microphone heard just before, and so far
   * @param {number} began s on the audio context's clock
   * @param {boolean} byKey the learner pressed the key: speech begins with the first sound after it
   * @param {PitchSpread | null} [spread] tells how far the voice goes up and down, where that is wanted
   */
  constructor(hearing, before, began, byKey, spread = null) {
    this.hearing = hearing
    this.at = before[0]?.at ?? began
    this.began = this.ended = began
    this.#known = !byKey
    this.#spread = spread
    this.hearing.onpartial = (text) => this.onpartial((this.text = text))
    for (const frame of before) this.push(frame)
  }

  /** @type {(text: string) => void} */
  onpartial = () => {}

  /** @param {Frame} frame */
  push(frame) {
    const spoken = frame.voiced && frame.at + FRAME > this.began
    this.#spread?.push(frame.samples, spoken)
    this.hearing.push(frame.samples)
    if (!spoken) return
    if (!this.#known) this.began = frame.at
    this.#known = true
    this.ended = frame.at + FRAME
    this.#voiced++
  }

  /** How far the voice went up and down. @returns {number | null} semitones */
  get pitchSpread() {
    return this.#spread?.semitones ?? null
  }

  get full() {
    return this.hearing.full
  }

  /** Less than this is a cough or a chair, not worth a word when nothing was understood. */
  get hardlyAnything() {
    return !this.meant && this.#voiced * FRAME < 0.2
  }

  /** @returns {Promise<Word[]>} */
  words() {
    return this.hearing.end()
  }

  drop() {
    this.dropped = true
    this.hearing.cancel()
  }
}
