// One call, held: what the learner does and says goes to the engine, what the caller says is played, and the states of
// turn.js say what may happen when. Knows no page: what it shows, it tells its screen.

import { Caller } from './caller.js'
import { EngineError } from './engine-http.js'
import { farewell } from './farewell.js'
import { Learner, allowed } from './learner.js'
import { Listening } from './listening.js'
import { mark } from './marks.js'
import { SilencePrompt } from './silence-prompt.js'
import { Trouble } from './trouble.js'
import { standing, step, turn } from './turn.js'
import { listensOnly, spoken, typed, wordsOf } from './utterance.js'

/** @import { CallEvent, CallView, Engine, Line, PlayerSettings, Recogniser, Screen, Utterance } from './ports.js' */
/** @import { CallClock } from './call-clock.js' */
/** @import { LinePlayer } from './line-player.js' */
/** @import { Microphone } from './capture.js' */
/** @import { Sounds } from './sounds.js' */
/** @import { Speaker } from './speaker.js' */
/** @import { SpokenReply } from './spoken-reply.js' */
/** @import { Turn } from './turn.js' */

const COMES = { speak: 'turn_came', type: 'typing_came', none: 'no_microphone_came' }
const TOLD = ['not_heard', 'not_audio', 'no_answer'] // troubles with a text of their own
const BEGINS = { ...COMES, speak: 'line_began' }

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
  /** @type {Turn} */
  turn = turn('ringing')
  /** @type {CallView | null} */
  view = null
  #silence
  /** @type {number | undefined} when the learner stopped speaking, s on the audio context's clock */
  #silentSince
  /** @type {'connection' | 'restarting' | null} what the learner is told while something is away */
  #lost = null
  #held = false
  /** @type {(() => void)[]} what waits for the end of a pause */
  #waiting = []

  /** @param {Parts} parts */
  constructor(parts) {
    this.parts = parts
    const { engine, recogniser, microphone, speaker, lines, clock, screen } = parts
    this.caller = new Caller(parts)
    this.listening = new Listening(microphone, recogniser, {
      expected: () => this.#expected(),
      onset: (at) => mark('speech-onset', this.#number, clock.at(at)),
      doubted: () => lines.duck(),
      cleared: () => lines.restore(),
      cut: () => this.caller.stop(),
      began: (reply) => this.#replying(reply),
      ended: (reply) => this.#replied(reply),
      levelled: (level, voiced) => screen.levelled(level, voiced),
    })
    this.learner = new Learner(parts, this.listening, (event) => {
      if (event === 'microphone_came') this.#awaitSilence()
      else this.#step(event === 'microphone_went' ? event : 'chose_typing')
    })
    this.#silence = new SilencePrompt(parts.settings.silence_prompt_ms, () => this.#silent())
    engine.onconnection = (lost) => this.#connection(lost)
    recogniser.onconnection = (lost, notice) => this.#connection(lost, notice)
    speaker.onaway = (away) => away && clock.running && this.pause()
  }

  /** The page is left without going away itself: nothing sounds, and nobody listens any more. */
  close() {
    const { microphone, recogniser, sounds, speaker } = this.parts
    this.#silence.await(false, this.#number)
    this.listening.cancel()
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
    if (view.state === 'ready') view = (await this.#send({ type: 'ring' })) ?? view
    this.#see(view)
    if (view.state === 'ended' && !view.line) return screen.left(settings.debrief)
    if (view.state !== 'ringing' && view.state !== 'ready') return this.#turn(turn('paused', 'thinking'))
    clock.forget()
    sounds.ring(!outbound)
    if (overheard) sounds.prepare()
    screen.turned(this.turn)
    if (await allowed()) this.learner.listen() // so that the learner's first word isn't lost
  }

  async pickUp() {
    if (!this.#step('picked_up')) return
    const { sounds, clock, outbound } = this.parts
    sounds.ring(false)
    await this.#tune()
    if (outbound) await sounds.ringOut()
    sounds.pickUp()
    clock.start()
    this.#take(await this.#send({ type: 'pick_up' }))
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
    if (!wordsOf(text).length) return false
    if (this.caller.speaks) this.caller.stop()
    if (!this.#step('sent')) return false
    this.#deliver(typed(text, this.caller.heard))
    return true
  }

  chooseTyping() {
    this.learner.mode = 'type'
    this.parts.screen.drafted(this.listening.cancel())
    this.parts.lines.restore()
    this.#step('chose_typing')
  }

  async chooseSpeaking() {
    this.parts.screen.noticed(null)
    this.learner.mode = 'speak'
    await this.learner.listen()
    if (this.learner.mode === 'speak') this.#step(this.caller.speaks ? 'chose_listening' : 'chose_speaking')
  }

  askToHangUp() {
    this.#step('asked_to_hang_up')
  }

  keepTalking() {
    this.#step('kept_talking')
  }

  async hangUp() {
    if (!this.#step('hung_up')) return
    this.listening.cancel()
    this.caller.stop()
    this.#take(await this.#send({ type: 'hang_up' }))
  }

  async pause() {
    const { speaker, microphone, clock } = this.parts
    if (standing(this.turn) === 'you_speak') {
      this.listening.cancel()
      this.parts.screen.heard(null)
      this.#step('dropped')
    }
    if (!this.#step('paused')) return
    clock.save()
    microphone.mute(true)
    await speaker.sleep()
  }

  /** After a pause, or after the page was left and came back. */
  async resume() {
    const { microphone, clock } = this.parts
    if (this.turn.state !== 'paused') return
    const anew = !clock.running
    await this.#tune()
    microphone.mute(this.learner.mode === 'type')
    this.listening.reset()
    if (anew) clock.start(true)
    if (!this.#step('resumed')) return
    if (anew) this.#take(this.view)
    for (const go of this.#waiting.splice(0)) go()
  }

  /** While the learner corrects words, neither speech nor silence means anything. @param {boolean} on */
  hold(on) {
    this.#held = on
    if (!this.listening.reply) this.listening.reset()
    this.#awaitSilence()
  }

  /** "That's not what I said." The caller answers anew where that makes a difference. @param {number} number @param {string} text */
  async correct(number, text) {
    const view = await this.#send({ type: 'correct', turn: number, text })
    if (!view) return
    const anew = view.line?.text !== this.view?.line?.text || view.state !== this.view?.state
    if (!anew || !this.#step('sent')) return this.#see(view)
    this.listening.cancel()
    this.caller.stop()
    this.#take(view)
  }

  /** @param {CallView | null} view null: nothing came of it, the turn goes on */
  async #take(view) {
    if (!view) return this.#turnComes()
    this.#see(view)
    this.parts.lines.prefetch(view.line)
    this.parts.clock.save()
    if (this.turn.state === 'paused') await this.#going()
    if (view !== this.view) return // something newer came while it waited
    this.caller.heard = null
    if (view.state === 'ended') this.#end(view)
    else if (view.line) this.#say(view.line)
    else this.#turnComes()
  }

  /** @returns {Promise<void>} when the pause is over */
  #going() {
    return new Promise((go) => this.#waiting.push(go))
  }

  /** @param {CallView} view */
  #see(view) {
    this.view = view
    this.parts.screen.viewed(view)
  }

  /** @param {Line} line @param {number} [from] clip */
  #say(line, from) {
    const began = () => {
      this.listening.reset()
      this.#step(BEGINS[this.learner.mode])
    }
    const ended = (/** @type {boolean} */ sounded) => {
      if (!sounded) this.parts.screen.noticed('no_sound')
      if (standing(this.turn) === 'caller_speaks' && this.listening.lineEnded()) return
      this.#step('line_ended')
    }
    this.caller.say(this.#number, line, { began, ended }, { from, since: this.#silentSince })
    this.#silentSince = undefined
  }

  #turnComes() {
    this.#silentSince = undefined
    this.listening.reset()
    this.#step(COMES[this.learner.mode])
  }

  /** @param {SpokenReply} reply */
  #replying(reply) {
    const { screen, sounds } = this.parts
    sounds.hush(true)
    screen.noticed(this.#lost)
    screen.heard('')
    reply.onpartial = (text) => screen.heard(text)
    this.#step('spoke')
  }

  /** @param {SpokenReply} reply */
  async #replied(reply) {
    const { clock, sounds, screen, backchannels } = this.parts
    const { cut, heard } = this.caller
    this.#silentSince = reply.ended
    this.#step('reply_ended')
    sounds.hush(false)
    const speech = { began: clock.at(reply.began), ended: clock.at(reply.ended) }
    mark('reply-ended', this.#number, speech.ended)
    const words = await reply.words().catch((/** @type {Trouble} */ trouble) => trouble)
    if (reply.dropped) return
    if (words instanceof Trouble) return this.#unheard(words.code, words.lasting)
    if (!words.length) return this.#unheard(reply.hardlyAnything ? null : 'not_heard')
    if (!cut || !listensOnly(words, backchannels)) {
      return this.#deliver(spoken(words, clock.at(reply.at), speech, heard, reply.pitchSpread))
    }
    screen.heard(null)
    this.#say(cut.line, cut.clip) // the caller only thought to be interrupted, and goes on
  }

  /** No words came: the same turn goes on, and nothing counts. @param {string | null} code @param {boolean} [lasting] */
  #unheard(code, lasting = false) {
    this.parts.screen.heard(null)
    if (code && lasting) this.learner.noRecogniser(code)
    else if (code) this.parts.screen.noticed(TOLD.includes(code) ? code : 'no_answer')
    this.#turnComes()
  }

  /** @param {Utterance} utterance */
  async #deliver(utterance) {
    const { screen, clock } = this.parts
    const number = this.#number
    screen.noticed(this.learner.mode === 'none' ? this.learner.trouble : null)
    screen.heard(utterance.words.map((word) => word.text).join(' '))
    const view = await this.#send({ type: 'reply', turn: number, utterance })
    screen.heard(null)
    this.#take(view)
    if (view) mark('answer-shown', number, clock.now())
  }

  async #silent() {
    if (this.#step('sent')) this.#take(await this.#send({ type: 'silence', turn: this.#number }))
  }

  /** @param {CallView} view */
  #end(view) {
    this.#step('ended')
    this.listening.cancel()
    farewell(this.parts, this.caller, view)
  }

  /** Sound, room and microphone, as far as the browser gives them. */
  async #tune() {
    const { speaker, sounds, clock, overheard } = this.parts
    if (!(await speaker.wake())) clock.seconds = () => performance.now() / 1000
    sounds.murmur(overheard)
    if (this.view?.state !== 'ended') this.learner.listen()
  }

  /** @param {boolean} lost @param {'connection' | 'restarting'} [notice] */
  #connection(lost, notice = 'connection') {
    this.#lost = lost ? notice : null
    if (this.#step(lost ? 'connection_went' : 'connection_came')) return
    this.parts.screen.noticed(this.#lost)
  }

  /** @returns {'line' | 'turn' | 'nothing'} */
  #expected() {
    if (this.#held || this.turn.state === 'paused') return 'nothing'
    const state = standing(this.turn)
    return state === 'caller_speaks' ? 'line' : state === 'your_turn' ? 'turn' : 'nothing'
  }

  #awaitSilence() {
    const awaited = this.turn.state === 'your_turn' && !this.#held && this.parts.microphone.working
    this.#silence.await(awaited, this.#number)
  }

  /** @param {CallEvent} event @returns {Promise<CallView | null>} null when the engine refused it */
  async #send(event) {
    try {
      return await this.parts.engine.send(event)
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      this.parts.screen.noticed('refused', error.message)
      return null
    }
  }

  /** @param {string} event @returns {boolean} whether it was legal */
  #step(event) {
    const next = step(this.turn, event)
    if (next === this.turn) return false
    this.#turn(next)
    if (next.state === 'thinking' && this.#lost) this.#step('connection_went')
    return true
  }

  /** @param {Turn} next */
  #turn(next) {
    this.turn = next
    this.parts.screen.turned(next)
    this.#awaitSilence()
  }

  /** number of the awaited reply */
  get #number() {
    return this.view?.turn ?? 1
  }
}
