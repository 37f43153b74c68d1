// <belwijs-call>: one call from the ringing to the debrief. A host gives it the call, an engine and a recogniser.

import { Ahead } from './ahead.js'
import { callbar } from './callbar.js'
import { CallClock } from './call-clock.js'
import { Captions } from './captions.js'
import { Conversation } from './conversation.js'
import { Desk } from './desk.js'
import { Dock } from './dock.js'
import { FACES } from './dock-faces.js'
import { element } from './element.js'
import { Facts } from './facts.js'
import { LinePlayer } from './line-player.js'
import { Microphone } from './capture.js'
import { preferences } from './preferences.js'
import { Sounds } from './sounds.js'
import { Speaker } from './speaker.js'
import { capital, sayer } from './wording.js'
import { chosenMicrophone } from './chosen-microphone.js'

/** @import { CallData, CallView, Engine, Recogniser, Screen } from './ports.js' */
/** @import { Turn } from './turn.js' */
/** @import { Key } from './wording.js' */

const TICK = 1000 // ms
const PAUSABLE = ['caller_speaks', 'your_turn', 'you_speak', 'thinking', 'typing', 'no_microphone']

/** @implements {Screen} */
export class BelwijsCall extends HTMLElement {
  /** @type {Conversation | null} */
  conversation = null
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #ticking

  /** @param {CallData} data @param {Engine} engine @param {Recogniser} recogniser */
  open({ call, brief, player: settings, sounds = [] }, engine, recogniser) {
    const { address } = brief.caller
    this.say = sayer(settings.language, { who: address, Who: capital(address) })
    const wanted = preferences()
    const speaker = new Speaker()
    const clock = new CallClock(() => speaker.now, call.id)
    const ahead = (this.ahead = new Ahead(sounds))
    const outbound = brief.setting.kind === 'outbound'
    this.facts = new Facts(this.say, brief)
    this.captions = new Captions(this.say, {
      correct: async (turn, text) => this.conversation?.correct(turn, text),
      hold: (on) => this.conversation?.hold(on),
    })
    this.dock = new Dock(this.say, { ...settings, outbound }, (key) => this.#press(key))
    this.desk = new Desk(this.say, brief, call.id)
    this.bar = callbar(this.say, brief.setting.practice, {
      pause: () => this.conversation?.pause(),
      captions: (on) => this.captions?.show(on),
    })
    const parts = [this.facts, this.captions, this.dock, this.desk].map((part) => part.element)
    this.frame = element('div', { class: 'call', 'data-state': 'ringing' }, ...parts)
    this.replaceChildren(...(this.bar.element ? [this.bar.element] : []), this.frame)
    this.clock = clock
    this.conversation = new Conversation({
      engine, recogniser, speaker, clock, settings,
      screen: this,
      microphone: new Microphone(speaker.context, speaker.out, { endOfReplyMs: settings.end_of_reply_ms }),
      lines: new LinePlayer(speaker.context, speaker.out, wanted, ahead),
      sounds: new Sounds(speaker.context, speaker.out, wanted),
      overheard: brief.setting.overheard,
      outbound,
      backchannels: this.say('backchannels').split(' '),
      device: chosenMicrophone,
    })
    this.#wakeOnGesture(speaker)
    this.#ticking = setInterval(() => this.#tick(), TICK)
    document.addEventListener('keydown', this.#key)
    addEventListener('pagehide', this.#leave)
    this.conversation.begin()
    ahead.start()
  }

  disconnectedCallback() {
    clearInterval(this.#ticking)
    document.removeEventListener('keydown', this.#key)
    removeEventListener('pagehide', this.#leave)
    this.#leave()
    this.ahead?.stop()
    this.conversation?.close()
  }

  /** @param {Turn} turn */
  turned(turn) {
    const before = this.frame?.getAttribute('data-state')
    const { data } = FACES[turn.state]
    this.frame?.setAttribute('data-state', data)
    this.bar?.pausable(PAUSABLE.includes(turn.state))
    this.dock?.turned(turn)
    if (data === 'lost') this.#tellWhatIsSaved()
    else if (before === 'lost') this.noticed(null)
  }

  /** @param {CallView} view */
  viewed(view) {
    this.view = view
    this.facts?.viewed(view)
    this.captions?.viewed(view)
  }

  /** @param {string} text */
  saying(text) {
    this.captions?.saying(text)
  }

  /** @param {string} text */
  said(text) {
    this.captions?.said(text)
  }

  /** @param {boolean} on */
  speaking(on) {
    this.facts?.speaking(on)
    this.dock?.speaking(on)
  }

  /** @param {string | null} text */
  heard(text) {
    this.captions?.heard(text)
  }

  /** @param {number} level @param {boolean} voiced */
  levelled(level, voiced) {
    this.dock?.meter.push(level, voiced)
  }

  /** @param {string | null} code @param {string} [message] */
  noticed(code, message) {
    if (!code || !this.say) return this.dock?.notice(null)
    if (message) return this.dock?.notice([message, ''])
    if (code === 'no_sound') this.captions?.reveal()
    const [what, todo] = /** @type {Key[]} */ ([`notice_${code}`, `notice_${code}_do`])
    this.dock?.notice([this.say(what), this.say(todo)])
  }

  /** @param {string} text */
  drafted(text) {
    this.dock?.draft(text)
  }

  /** @param {string} address */
  left(address) {
    if (this.isConnected) location.assign(address)
  }

  /** @param {'main' | import('./dock-faces.js').Other} key */
  #press(key) {
    const { conversation, dock } = this
    if (!conversation || !dock) return
    const type = () => conversation.type(dock.field.value) ? (dock.field.value = '') : dock.field.focus()
    const mains = {
      ringing: () => conversation.pickUp(),
      caller_speaks: () => conversation.speakNow(),
      your_turn: () => conversation.speakNow(),
      you_speak: () => conversation.finishReply(),
      typing: type,
      no_microphone: type,
      paused: () => conversation.resume(),
      hanging_up: () => conversation.keepTalking(),
    }
    const others = {
      type: () => conversation.chooseTyping(),
      speak: () => conversation.chooseSpeaking(),
      again: () => conversation.chooseSpeaking(),
      hang_up: () => conversation.askToHangUp(),
      hang_up_yes: () => conversation.hangUp(),
    }
    const { state } = conversation.turn
    if (key === 'main' && state in mains) mains[/** @type {keyof typeof mains} */ (state)]()
    if (key in others) others[/** @type {keyof typeof others} */ (key)]()
  }

  /** Space and enter press the main key, unless they are meant for something else. @param {KeyboardEvent} event */
  #key = (event) => {
    const taken = event.target instanceof Element && event.target.closest('input, textarea, select, button, a, summary')
    if (event.key === 'Escape' && this.conversation?.turn.state === 'hanging_up') this.conversation.keepTalking()
    if (taken || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    this.dock?.pressKey(event.key === ' ' ? 'space' : 'enter')
  }

  #leave = () => this.clock?.save()

  #tick() {
    if (!this.clock?.running) return
    const minutes = Math.floor(this.clock.now() / 60000)
    this.facts?.tick(minutes)
    this.desk?.tick(minutes)
  }

  #tellWhatIsSaved() {
    const saved = (this.view?.turn ?? 1) - 1
    if (!this.say || !this.dock) return
    const what = this.say('notice_connection')
    this.dock.notice([what, saved ? this.say('saved', { n: saved }) : this.say('saved_none')])
  }

  /** Browsers give sound only after a gesture: the telephone may ring visibly before it can be heard. @param {Speaker} speaker */
  #wakeOnGesture(speaker) {
    if (speaker.awake) return
    const wake = () => this.conversation?.turn.state === 'ringing' && speaker.wake()
    for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, wake, { once: true })
  }
}

if (!customElements.get('belwijs-call')) customElements.define('belwijs-call', BelwijsCall)
