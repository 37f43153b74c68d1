// How much of what the loudspeaker plays comes back into the microphone, and how late. Pure; learnt while it plays.
// For every lag the highest ratio of microphone to played sound is kept: at the true lag that bound is the tightest.
// Figures without a source are ours, set by the measurements in tests/player/detector.test.js.

const LAGS = 20 // frames of 20 ms: 0.4 s for the way out, the room and the way in
const TAIL = 0.75 // of the level is left in the room a frame later: 60 dB in half a second
const AT_FIRST = 0.5 // -6 dB until we know better (measured: browsers without echo cancelling stay below it)
const AT_LEAST = 0.03
const LEARNING = 50 // frames with sound: 1 s
const SURE = 250 // frames after which little margin is needed: 5 s
const HEARD = 0.01 // -40 dB: quieter sound teaches nothing
const FORGOTTEN = 0.998 // a frame: half in 7 s of sound, so that a step away from the telephone is noticed
const ALARM = 1.5 // after a false alarm the bound is so much higher,
const ALARM_FORGOTTEN = 0.9995 // for half a minute of sound

export class Leak {
  #tail = 0
  /** @type {number[]} level of what was played, the room's tail included; newest first */
  #played = new Array(LAGS).fill(0)
  /** @type {number[]} by lag */
  #ratios = new Array(LAGS).fill(0)
  #learnt = 0
  #alarms = 1

  /** @param {number} level of what is played in this frame */
  play(level) {
    this.#tail = Math.max(level, this.#tail * TAIL)
    this.#played.unshift(this.#tail)
    this.#played.pop()
  }

  /** The level up to which the microphone may only hear the loudspeaker. */
  bound() {
    const most = Math.max(...this.#played) * AT_FIRST * 1.4
    if (this.#learnt < LEARNING) return most * this.#alarms
    const margin = this.#learnt < SURE ? 2 - (0.5 * this.#learnt) / SURE : 1.5
    return Math.min(most, this.ratio * margin * this.#played[this.lag]) * this.#alarms
  }

  get lag() {
    return this.#ratios.indexOf(Math.min(...this.#ratios))
  }

  get ratio() {
    return this.#learnt < LEARNING ? AT_FIRST : Math.max(AT_LEAST, this.#ratios[this.lag])
  }

  /** @param {number} echo level of a microphone that hears no learner, its noise taken off */
  learn(echo) {
    if (Math.max(...this.#played) < HEARD) return
    this.#learnt++
    this.#alarms = Math.max(1, this.#alarms * ALARM_FORGOTTEN)
    for (let lag = 0; lag < LAGS; lag++) {
      const ratio = Math.min(2, echo / Math.max(this.#played[lag], HEARD / 4))
      this.#ratios[lag] = Math.max(ratio, this.#ratios[lag] * FORGOTTEN)
    }
  }

  /** What was taken for speech was not: be harder to convince for a while. */
  doubt() {
    this.#alarms = Math.min(4, this.#alarms * ALARM)
  }
}
