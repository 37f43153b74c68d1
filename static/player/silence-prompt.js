// Long silence at the learner's turn makes the caller ask whether anyone is there: twice in a turn, then they wait.

import { Timers } from './timers.js'

const MOST = 2

export class SilencePrompt {
  #timers = new Timers()
  #turn = 0
  #times = 0

  /** @param {number} ms of silence @param {() => void} ask */
  constructor(ms, ask) {
    this.ms = ms
    this.ask = ask
  }

  /** From now on, silence counts, or doesn't. @param {boolean} on @param {number} turn number of the awaited reply */
  await(on, turn) {
    this.#timers.stop()
    if (turn !== this.#turn) this.#times = 0
    this.#turn = turn
    if (on && this.#times < MOST) this.#timers.set('silence', this.ms, () => this.#ask())
  }

  #ask() {
    this.#times++
    this.ask()
  }
}
