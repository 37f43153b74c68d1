// A reply while it is spoken: its frames on their way to the recogniser, and when speech began and ended.

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

  /**
   * @param {Hearing} hearing @param {Frame[]} before what the microphone heard just before, and so far
   * @param {number} began s on the audio context's clock
   * @param {boolean} byKey the learner pressed the key: speech begins with the first sound after it
   */
  constructor(hearing, before, began, byKey) {
    this.hearing = hearing
    this.at = before[0]?.at ?? began
    this.began = this.ended = began
    this.#known = !byKey
    this.hearing.onpartial = (text) => this.onpartial((this.text = text))
    for (const frame of before) this.push(frame)
  }

  /** @type {(text: string) => void} */
  onpartial = () => {}

  /** @param {Frame} frame */
  push(frame) {
    this.hearing.push(frame.samples)
    if (!frame.voiced || frame.at + FRAME <= this.began) return
    if (!this.#known) this.began = frame.at
    this.#known = true
    this.ended = frame.at + FRAME
    this.#voiced++
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
