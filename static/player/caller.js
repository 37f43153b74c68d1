// The caller's side of a call: a line is said, shown, timed on the call's clock, and stopped when the learner speaks.

import { mark } from './marks.js'

/** @import { Line, LineSound, LineTimes, Screen } from './ports.js' */
/** @import { CallClock } from './call-clock.js' */
/** @import { LinePlayer } from './line-player.js' */
/** @import { Speaker } from './speaker.js' */

export class Caller {
  /** @type {LineTimes | null} the line before the awaited reply, as it was heard */
  heard = null
  /** @type {{line: Line, clip: number} | null} the line that the learner stopped, and where */
  cut = null
  /** @type {Line | null} */
  #line = null
  /** number of the awaited reply */
  #turn = 0

  /** @param {{lines: LinePlayer, speaker: Speaker, clock: CallClock, screen: Screen}} parts */
  constructor(parts) {
    this.parts = parts
  }

  get speaks() {
    return this.parts.lines.playing
  }

  /**
   * @param {number} turn number of the reply that will follow
   * @param {Line} line
   * @param {{began: () => void, ended: (sounded: boolean) => void}} tell not `ended` when it is stopped
   * @param {{from?: number, since?: number}} [how] as in LinePlayer.play
   */
  say(turn, line, tell, how) {
    const { lines, screen, clock, speaker } = this.parts
    this.#line = line
    this.#turn = turn
    this.heard = this.cut = null
    const began = (/** @type {number} */ at) => {
      screen.speaking(true)
      mark('line-began', turn, clock.at(at + speaker.latency))
      tell.began()
    }
    const ended = (/** @type {LineSound | null} */ sound) => {
      this.#over(sound)
      screen.said(line.text)
      tell.ended(sound !== null)
    }
    lines.play(line, { began, clip: (i) => screen.saying(upTo(line, i)), ended }, how)
  }

  /** The learner speaks over the line. */
  stop() {
    const sound = this.parts.lines.stop()
    this.#over(sound)
    if (!sound || !this.#line) return
    this.cut = { line: this.#line, clip: sound.clip }
    this.parts.screen.said(`${upTo(this.#line, sound.clip)} —`)
    mark('line-stopped', this.#turn, this.heard?.ended ?? 0)
  }

  /** @param {LineSound | null} sound */
  #over(sound) {
    const { screen, clock, speaker } = this.parts
    const at = (/** @type {number} */ seconds) => clock.at(seconds + speaker.latency) // as it reached the ear
    screen.speaking(false)
    this.heard = sound && { began: at(sound.began), ended: at(sound.ended), length: Math.round(sound.length * 1000) }
  }
}

/** What was begun of a line. @param {Line} line @param {number} clip */
const upTo = (line, clip) => line.clips.slice(0, clip + 1).map((one) => one.text).join(' ')
