// The replies that wait for their words, and who waits until a recogniser can hear at all: what every recogniser keeps,
// wherever it hears. The oldest reply has the recogniser to itself. Replies are numbered, and a recogniser says of which
// one it tells something: what still comes of a reply that is over is nobody's.

import { KeptHearing } from './kept-hearing.js'

/** @import { Trouble } from './trouble.js' */
/** @import { Word } from './ports.js' */
/** @typedef {{type: string, reply?: number, text?: string, words?: Word[]}} News what a recogniser tells */

export class HearingQueue {
  /** @type {KeptHearing[]} */
  #hearings = []
  /** @type {{done: () => void, failed: (trouble: Trouble) => void}[]} */
  #waiting = []
  #started = 0

  /**
   * @param {object} recogniser
   * @param {() => void} recogniser.onoldest another reply is the oldest, or none is left
   * @param {() => void} recogniser.onend a reply was spoken to its end
   */
  constructor(recogniser) {
    this.recogniser = recogniser
  }

  /** @returns {KeptHearing | undefined} */
  get oldest() {
    return this.#hearings[0]
  }

  /** The oldest, when the recogniser has heard it to its end and owes its words. @returns {KeptHearing | undefined} */
  get owed() {
    return this.oldest?.attached && this.oldest.ended ? this.oldest : undefined
  }

  /** Whether anybody waits for anything. */
  get waits() {
    return this.#hearings.length + this.#waiting.length > 0
  }

  /** @returns {Promise<void>} when the recogniser can hear; rejects with a Trouble */
  opened() {
    return new Promise((done, failed) => void this.#waiting.push({ done, failed }))
  }

  /** The recogniser can hear. */
  open() {
    for (const { done } of this.#waiting.splice(0)) done()
  }

  /** @returns {KeptHearing} */
  start() {
    const { onend } = this.recogniser
    const hearing = new KeptHearing(++this.#started, { onend, ondone: (one) => this.#forget(one) })
    this.#hearings.push(hearing)
    if (hearing === this.oldest) this.recogniser.onoldest()
    return hearing
  }

  /** @param {News} news @returns {boolean} whether it was about the reply that has the recogniser */
  take({ type, reply, text, words }) {
    const { oldest } = this
    if (!oldest?.attached || reply !== oldest.number) return false
    if (type === 'partial') oldest.onpartial(String(text ?? ''))
    if (type === 'words') oldest.finish(words ?? [])
    return true
  }

  /** The recogniser is away: the next one will hear the oldest from its first frame. */
  detach() {
    for (const hearing of this.#hearings) hearing.detach()
  }

  /** Everyone who waits hears why there is nothing to wait for. @param {Trouble} trouble */
  refuse(trouble) {
    const hearings = this.#hearings.splice(0)
    for (const { failed } of this.#waiting.splice(0)) failed(trouble)
    for (const hearing of hearings) hearing.fail(trouble)
  }

  /** @param {KeptHearing} hearing */
  #forget(hearing) {
    const { oldest } = this
    this.#hearings = this.#hearings.filter((one) => one !== hearing)
    if (hearing === oldest) this.recogniser.onoldest()
  }
}
