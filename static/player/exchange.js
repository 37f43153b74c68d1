// What goes to the engine, and what becomes of its answer: the caller says their line, or it is the learner's turn, or the
// call is over.

import { EngineError } from './engine-http.js'
import { farewell } from './farewell.js'
import { mark } from './marks.js'

/** @import { Caller } from './caller.js' */
/** @import { Parts } from './conversation.js' */
/** @import { Floor } from './floor.js' */
/** @import { Learner } from './learner.js' */
/** @import { Listening } from './listening.js' */
/** @import { CallEvent, CallView, Line, Utterance } from './ports.js' */

const COMES = { speak: 'turn_came', type: 'typing_came', none: 'no_microphone_came' }
const BEGINS = { ...COMES, speak: 'line_began' }

export class Exchange {
  /** @type {CallView | null} */
  view = null
  /** @type {(() => void)[]} what waits for the end of a pause */
  #waiting = []
  #hungUp = false // and the engine has yet to answer it

  /** @param {Parts} parts @param {{floor: Floor, caller: Caller, listening: Listening, learner: Learner}} those in it */
  constructor(parts, { floor, caller, listening, learner }) {
    this.parts = parts
    this.floor = floor
    this.caller = caller
    this.listening = listening
    this.learner = learner
  }

  /** @param {CallEvent} event @returns {Promise<CallView | null>} null when the engine refused it */
  async send(event) {
    try {
      return await this.parts.engine.send(event)
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      this.parts.screen.noticed('refused', error.message)
      return null
    }
  }

  /** @param {Utterance} utterance @param {number} [since] when the learner stopped speaking, s on the audio context's clock */
  async deliver(utterance, since) {
    const { screen, clock } = this.parts
    const turn = this.floor.number
    screen.noticed(this.learner.mode === 'none' ? this.learner.trouble : null)
    screen.heard(utterance.words.map((word) => word.text).join(' '))
    const view = await this.send({ type: 'reply', turn, utterance })
    screen.heard(null)
    this.take(view, since)
    if (view) mark('answer-shown', turn, clock.now())
  }

  /** The learner says nothing. */
  async silent() {
    if (this.floor.step('sent')) this.take(await this.send({ type: 'silence', turn: this.floor.number }))
  }

  /** What is still under way to the learner is not said any more. */
  async hangUp() {
    this.#hungUp = true
    const view = await this.send({ type: 'hang_up' })
    this.#hungUp = false
    this.take(view)
  }

  /** The caller answers anew where the right words make a difference. @param {number} turn @param {string} text */
  async correct(turn, text) {
    const view = await this.send({ type: 'correct', turn, text })
    if (!view) return
    const anew = view.line?.text !== this.view?.line?.text || view.state !== this.view?.state
    if (!anew || !this.floor.step('sent')) return this.see(view)
    this.listening.cancel()
    this.caller.stop()
    this.take(view)
  }

  /**
   * The answer, which waits for the end of a pause.
   * @param {CallView | null} view null: nothing came of it, the turn goes on @param {number} [since] as in `deliver`
   */
  async take(view, since) {
    if (view) this.see(view)
    if (this.#hungUp) return
    if (!view) return this.turnComes()
    this.parts.lines.prefetch(view.line)
    this.parts.clock.save()
    if (this.floor.paused) await new Promise((go) => this.#waiting.push(() => go(null)))
    if (view !== this.view) return // something newer came while it waited
    this.caller.heard = null
    if (view.state === 'ended') this.#end(view)
    else if (view.line) this.say(view.line, { since })
    else this.turnComes()
  }

  /** The pause is over. */
  goOn() {
    for (const go of this.#waiting.splice(0)) go()
  }

  /** @param {CallView} view */
  see(view) {
    this.view = view
    this.floor.number = view.turn
    this.parts.screen.viewed(view)
  }

  /** @param {Line} line @param {{from?: number, since?: number}} how as in LinePlayer.play */
  say(line, how) {
    const { floor, listening, learner } = this
    const began = () => {
      listening.reset()
      floor.step(BEGINS[learner.mode])
    }
    const ended = (/** @type {boolean} */ sounded) => {
      if (!sounded) this.parts.screen.noticed('no_sound')
      if (floor.standing === 'caller_speaks' && listening.lineEnded()) return
      floor.step('line_ended')
    }
    this.caller.say(floor.number, line, { began, ended }, how)
  }

  turnComes() {
    this.listening.reset()
    this.floor.step(COMES[this.learner.mode])
  }

  /** @param {CallView} view */
  #end(view) {
    this.floor.step('ended')
    this.listening.cancel()
    farewell(this.parts, this.caller, view)
  }
}
