// One call, held: what the learner does, from the ringing to hanging up. Who may do what when is the floor's, what they say
// the replies', what the caller answers the exchange's. Knows no page: what it shows, it tells its screen.

import { Caller } from './caller.js'
import { Exchange } from './exchange.js'
import { Floor } from './floor.js'
import { Learner, allowed } from './learner.js'
import { Listening } from './listening.js'
import { mark } from './marks.js'
import { Replies } from './replies.js'
import { turn } from './turn.js'

/** @import { Engine, PlayerSettings, Recogniser, Screen } from './ports.js' */
/** @import { CallClock } from './call-clock.js' */
/** @import { LinePlayer } from './line-player.js' */
/** @import { Microphone } from './capture.js' */
/** @import { Sounds } from './sounds.js' */
/** @import { Speaker } from './speaker.js' */

/**
 * @typedef {object} Parts
 * @property {Engine} engine
 * @property {Recogniser} recogniser
 * @property {Speaker} speaker
 * @property {Microphone} microphone
 * @property {LinePlayer} lines
 * @property {Sounds} sounds
 * @property {CallClock} clock
 * @property {Screen} screen
 * @property {PlayerSettings} settings
 * @property {boolean} overheard
 * @property {boolean} outbound the learner calls, and whoever picks up speaks first
 * @property {readonly string[]} backchannels
 * @property {() => string | null} device
 */

export class Conversation {
  /** @param {Parts} parts */
  constructor(parts) {
    this.parts = parts
    const { engine, recogniser, speaker, clock } = parts
    this.floor = new Floor(parts, () => this.exchange.silent())
    this.caller = new Caller(parts)
    this.listening = this.#listening()
    this.learner = new Learner(parts, this.listening, (event) => {
      if (event === 'microphone_came') this.floor.awaitSilence()
      else this.floor.step(event === 'microphone_went' ? event : 'chose_typing')
    })
    this.exchange = new Exchange(parts, this)
    this.replies = new Replies(parts, this)
    engine.onconnection = (lost) => this.floor.connection(lost)
    recogniser.onconnection = (lost, notice) => this.floor.connection(lost, notice)
    speaker.onaway = (away) => away && clock.running && this.pause()
  }

  get turn() {
    return this.floor.turn
  }

  /** The page is left without going away itself: nothing sounds, and nobody listens any more. */
  close() {
    const { microphone, recogniser, sounds, speaker } = this.parts
    this.floor.close()
    this.listening.cancel()
    this.replies.drop()
    microphone.close()
    recogniser.close()
    sounds.stop()
    speaker.onaway = () => {}
    speaker.context.close().catch(() => {})
  }

  /** Where the call stands: it rings, or waits to go on, or is over. */
  async begin() {
    const { engine, screen, settings, sounds, clock, overheard, outbound, microphone } = this.parts
    microphone.prepare().catch(() => {}) // opening it will tell
    let view = await engine.load()
    if (view.state === 'ready') view = (await this.exchange.send({ type: 'ring' })) ?? view
    this.exchange.see(view)
    if (view.state === 'ended' && !view.line) return screen.left(settings.debrief)
    if (view.state !== 'ringing' && view.state !== 'ready') return this.floor.set(turn('paused', 'thinking'))
    clock.forget()
    sounds.ring(!outbound)
    if (overheard) sounds.prepare()
    screen.turned(this.turn)
    if (await allowed()) this.learner.listen() // so that the learner's first word isn't lost
  }

  async pickUp() {
    if (!this.floor.step('picked_up')) return
    const { sounds, clock, outbound } = this.parts
    sounds.ring(false)
    await this.#tune()
    if (outbound) await sounds.ringOut()
    sounds.pickUp()
    clock.start()
    this.exchange.take(await this.exchange.send({ type: 'pick_up' }))
  }

  speakNow() {
    this.listening.speakNow(this.parts.speaker.now)
  }

  /** The learner has said it all. */
  finishReply() {
    this.listening.finish(true)
  }

  /** @param {string} text @returns {boolean} whether there was anything to say */
  type(text) {
    return this.replies.type(text)
  }

  chooseTyping() {
    this.learner.mode = 'type'
    this.parts.screen.drafted(this.listening.cancel())
    this.parts.lines.restore()
    this.floor.step('chose_typing')
  }

  async chooseSpeaking() {
    this.parts.screen.noticed(null)
    this.learner.mode = 'speak'
    await this.learner.listen()
    if (this.learner.mode === 'speak') this.floor.step(this.caller.speaks ? 'chose_listening' : 'chose_speaking')
  }

  askToHangUp() {
    this.floor.step('asked_to_hang_up')
  }

  keepTalking() {
    this.floor.step('kept_talking')
  }

  async hangUp() {
    if (!this.floor.step('hung_up')) return
    this.listening.cancel()
    this.replies.drop()
    this.caller.stop()
    await this.exchange.hangUp()
  }

  async pause() {
    const { speaker, microphone, clock, screen } = this.parts
    if (this.floor.standing === 'you_speak') {
      this.listening.cancel()
      screen.heard(null)
      this.floor.step('dropped')
    }
    if (!this.floor.step('paused')) return
    clock.save()
    microphone.mute(true)
    await speaker.sleep()
  }

  /** After a pause, or after the page was left and came back. */
  async resume() {
    const { microphone, clock } = this.parts
    if (!this.floor.paused) return
    const anew = !clock.running
    await this.#tune()
    microphone.mute(this.learner.mode === 'type')
    this.listening.reset()
    if (anew) clock.start(true)
    if (!this.floor.step('resumed')) return
    if (anew) this.exchange.take(this.exchange.view)
    this.exchange.goOn()
  }

  /** While the learner corrects words, neither speech nor silence means anything. @param {boolean} on */
  hold(on) {
    if (!this.listening.reply) this.listening.reset()
    this.floor.hold(on)
  }

  /** "That's not what I said." @param {number} number of the reply @param {string} text what they said */
  async correct(number, text) {
    await this.exchange.correct(number, text)
  }

  /** Sound, room and microphone, as far as the browser gives them. */
  async #tune() {
    const { speaker, sounds, clock, overheard } = this.parts
    if (!(await speaker.wake())) clock.seconds = () => performance.now() / 1000
    sounds.murmur(overheard)
    if (this.exchange.view?.state !== 'ended') this.learner.listen()
  }

  #listening() {
    const { microphone, recogniser, lines, clock, screen } = this.parts
    return new Listening(microphone, recogniser, {
      expected: () => this.floor.expects,
      onset: (at) => mark('speech-onset', this.floor.number, clock.at(at)),
      doubted: () => lines.duck(),
      cleared: () => lines.restore(),
      cut: () => this.caller.stop(),
      began: (reply) => this.replies.began(reply),
      ended: (reply) => this.replies.ended(reply),
      levelled: (level, voiced) => screen.levelled(level, voiced),
    })
  }
}
