// What the learner says, from its first sound to its words: they are delivered, or they mean no more than that one
// listens, or nothing was understood.

import { mark } from './marks.js'
import { Trouble } from './trouble.js'
import { listensOnly, spoken, typed, wordsOf } from './utterance.js'

/** @import { Caller } from './caller.js' */
/** @import { Parts } from './conversation.js' */
/** @import { Exchange } from './exchange.js' */
/** @import { Floor } from './floor.js' */
/** @import { Learner } from './learner.js' */
/** @import { Word } from './ports.js' */
/** @import { SpokenReply } from './spoken-reply.js' */

const TOLD = ['not_heard', 'not_audio', 'no_answer'] // troubles with a text of their own

export class Replies {
  /** @type {SpokenReply | null} the last one, whose words may still come */
  #last = null

  /** @param {Parts} parts @param {{floor: Floor, caller: Caller, learner: Learner, exchange: Exchange}} those in it */
  constructor(parts, { floor, caller, learner, exchange }) {
    this.parts = parts
    this.floor = floor
    this.caller = caller
    this.learner = learner
    this.exchange = exchange
  }

  /** @param {string} text @returns {boolean} whether there was anything to say, and it may be said now */
  type(text) {
    if (!wordsOf(text).length) return false
    if (this.caller.speaks) this.caller.stop()
    if (!this.floor.step('sent')) return false
    this.exchange.deliver(typed(text, this.caller.heard))
    return true
  }

  /** @param {SpokenReply} reply */
  began(reply) {
    const { screen, sounds } = this.parts
    sounds.hush(true)
    screen.noticed(this.floor.lost)
    screen.heard('')
    reply.onpartial = (text) => screen.heard(text)
    this.floor.step('spoke')
  }

  /** @param {SpokenReply} reply */
  async ended(reply) {
    const { clock, sounds } = this.parts
    const { cut, heard } = this.caller
    this.floor.step('reply_ended')
    sounds.hush(false)
    const speech = { began: clock.at(reply.began), ended: clock.at(reply.ended) }
    mark('reply-ended', this.floor.number, speech.ended)
    const words = await this.#words(reply)
    if (!words) return
    if (cut && listensOnly(words, this.parts.backchannels)) return this.#letGoOn(cut, reply)
    this.exchange.deliver(spoken(words, clock.at(reply.at), speech, heard, reply.pitchSpread), reply.ended)
  }

  /** Words that still come are nobody's. */
  drop() {
    this.#last?.drop()
  }

  /** @param {SpokenReply} reply @returns {Promise<Word[] | null>} null: there were none, and the turn goes on */
  async #words(reply) {
    this.#last = reply
    const words = await reply.words().catch((/** @type {Trouble} */ trouble) => trouble)
    if (reply.dropped) return null
    if (words instanceof Trouble) this.#unheard(words.code, words.lasting)
    else if (words.length) return words
    else this.#unheard(reply.hardlyAnything ? null : 'not_heard')
    return null
  }

  /** No words came: the same turn goes on, and nothing counts. @param {string | null} code @param {boolean} [lasting] */
  #unheard(code, lasting = false) {
    this.parts.screen.heard(null)
    if (code && lasting) this.learner.noRecogniser(code)
    else if (code) this.parts.screen.noticed(TOLD.includes(code) ? code : 'no_answer')
    this.exchange.turnComes()
  }

  /** The caller only thought to be interrupted. @param {NonNullable<Caller['cut']>} cut @param {SpokenReply} reply */
  #letGoOn({ line, clip }, { ended }) {
    this.parts.screen.heard(null)
    this.exchange.say(line, { from: clip, since: ended })
  }
}
