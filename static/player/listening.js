// What the learner's voice means: a reply at their turn; over the caller's line first a doubt, then a barge-in, or no
// more than a sign of listening. Frames in, replies out.

import { PitchSpread } from './pitch-spread.js'
import { Preroll } from './preroll.js'
import { SpokenReply } from './spoken-reply.js'

/** @import { Frame, Recogniser } from './ports.js' */
/** @import { Microphone } from './capture.js' */

const BEFORE = 0.5 // s before the onset that go to the recogniser
const BEFORE_OVER_LINE = 0.2 // less, for the caller's voice is in it too
const DOUBT = 300 // ms from the key to the stop, as from the onset (evidence: interrupting)

/**
 * @typedef {object} Meaning
 * @property {() => 'line' | 'turn' | 'nothing'} expected what speech would be now
 * @property {(at: number) => void} onset the learner makes a sound; s on the audio context's clock
 * @property {() => void} doubted somebody speaks over the line: duck it
 * @property {() => void} cleared it was only a sign of listening
 * @property {() => void} cut it lasts: stop the line
 * @property {(reply: SpokenReply) => void} began
 * @property {(reply: SpokenReply) => void} ended
 * @property {(level: number, voiced: boolean) => void} levelled
 */

export class Listening {
  /** @type {SpokenReply | null} */
  reply = null
  #preroll = new Preroll()
  /** @type {{began: number, byKey: boolean} | null} speech over the line that may yet be a backchannel */
  #over = null
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #doubt

  /** @param {Microphone} microphone @param {Recogniser} recogniser @param {Meaning} meaning */
  constructor(microphone, recogniser, meaning) {
    this.microphone = microphone
    this.recogniser = recogniser
    this.meaning = meaning
    microphone.onframe = (frame) => this.#hear(frame)
  }

  /** The learner's key: speech starts now, or, over the line, as soon as the line has stopped. @param {number} now s */
  speakNow(now) {
    const expected = this.meaning.expected()
    if (expected === 'nothing' || this.#over?.byKey) return
    this.microphone.tell('force')
    this.meaning.onset(now)
    if (expected === 'turn') {
      this.#begin(now, BEFORE_OVER_LINE, true).meant = true
      return
    }
    this.#over = { began: now, byKey: true }
    this.meaning.doubted()
    this.#doubt = setTimeout(() => this.#cut(), DOUBT)
  }

  /** The line is over by itself: who was already speaking has the turn. @returns {boolean} whether somebody was */
  lineEnded() {
    if (!this.#over) return false
    const { began, byKey } = this.#over
    this.#begin(began, BEFORE_OVER_LINE, byKey).meant = byKey
    return true
  }

  /** @param {boolean} [meant] by the learner's key */
  finish(meant = false) {
    const { reply } = this
    if (!reply) return
    if (meant) reply.meant = true
    this.reply = null
    this.reset()
    this.meaning.ended(reply)
  }

  /** The reply is taken back. @returns {string} what was understood of it */
  cancel() {
    const { reply } = this
    this.reply = null
    this.reset()
    reply?.drop()
    return reply?.text ?? ''
  }

  /** Whatever is being said is not meant for what comes now. */
  reset() {
    clearTimeout(this.#doubt)
    this.#over = null
    this.microphone.tell('reset')
  }

  /** @param {Frame} frame */
  #hear(frame) {
    this.#preroll.push(frame)
    this.meaning.levelled(frame.level, frame.voiced)
    if (this.reply) {
      this.reply.push(frame)
      if (frame.event === 'end' || this.reply.full) this.finish()
    } else if (frame.event) this.#mean(frame)
  }

  /** @param {Frame} frame */
  #mean({ event, began }) {
    const expected = this.meaning.expected()
    if (event === 'onset' && expected !== 'nothing') {
      this.meaning.onset(began)
      if (expected === 'turn') return void this.#begin(began, BEFORE, false)
      this.#over = { began, byKey: false }
      this.meaning.doubted()
    }
    if (!this.#over || this.#over.byKey || expected !== 'line') return
    if (event === 'sustained') this.#cut()
    if (event === 'brief' || event === 'end') this.#clear()
  }

  #clear() {
    this.#over = null
    this.microphone.tell('false_alarm')
    this.meaning.cleared()
  }

  #cut() {
    if (!this.#over) return
    const { began, byKey } = this.#over
    this.meaning.cut()
    this.#begin(began, BEFORE_OVER_LINE, false).meant = byKey // who presses the key over the line speaks from then on
  }

  /** @param {number} began @param {number} before @param {boolean} byKey @returns {SpokenReply} */
  #begin(began, before, byKey) {
    clearTimeout(this.#doubt)
    this.#over = null
    const frames = this.#preroll.since(began - before)
    this.reply = new SpokenReply(this.recogniser.start(), frames, began, byKey, new PitchSpread())
    this.meaning.began(this.reply)
    return this.reply
  }
}
