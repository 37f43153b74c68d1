// Who has the floor: the turn of turn.js as the call goes on, and what speech, silence and a lost connection mean in it.

import { SilencePrompt } from './silence-prompt.js'
import { standing, step, turn } from './turn.js'

/** @import { Microphone } from './capture.js' */
/** @import { PlayerSettings, Screen } from './ports.js' */
/** @import { Turn } from './turn.js' */

export class Floor {
  /** @type {Turn} */
  turn = turn('ringing')
  /** number of the awaited reply, from 1 */
  number = 1
  /** @type {'connection' | 'restarting' | null} what the learner is told while something is away */
  lost = null
  #held = false
  #silence

  /**
   * @param {{screen: Screen, microphone: Microphone, settings: PlayerSettings}} parts
   * @param {() => void} onsilence the learner has been silent at their turn for long
   */
  constructor(parts, onsilence) {
    this.parts = parts
    this.#silence = new SilencePrompt(parts.settings.silence_prompt_ms, onsilence)
  }

  /** The state that the call itself is in, whatever the learner is being asked meanwhile. */
  get standing() {
    return standing(this.turn)
  }

  get paused() {
    return this.turn.state === 'paused'
  }

  /** What speech would be now. @returns {'line' | 'turn' | 'nothing'} */
  get expects() {
    if (this.#held || this.paused) return 'nothing'
    return this.standing === 'caller_speaks' ? 'line' : this.standing === 'your_turn' ? 'turn' : 'nothing'
  }

  /** @param {string} event of turn.js @returns {boolean} whether it was legal */
  step(event) {
    const next = step(this.turn, event)
    if (next === this.turn) return false
    this.set(next)
    if (next.state === 'thinking' && this.lost) this.step('connection_went')
    return true
  }

  /** Where the call stands, by whatever way it came there. @param {Turn} next */
  set(next) {
    this.turn = next
    this.parts.screen.turned(next)
    this.awaitSilence()
  }

  /** Neither speech nor silence means anything. @param {boolean} on */
  hold(on) {
    this.#held = on
    this.awaitSilence()
  }

  /** From now on silence counts, where it does. */
  awaitSilence() {
    const awaited = this.turn.state === 'your_turn' && !this.#held && this.parts.microphone.working
    this.#silence.await(awaited, this.number)
  }

  /** @param {boolean} lost @param {'connection' | 'restarting'} [notice] */
  connection(lost, notice = 'connection') {
    this.lost = lost ? notice : null
    if (this.step(lost ? 'connection_went' : 'connection_came')) return
    this.parts.screen.noticed(this.lost)
  }

  close() {
    this.#silence.await(false, this.number)
  }
}
