// <belwijs-mic-check>: does the computer hear the learner, and understand them? The microphone is open only while the
// test runs. Reads what it needs from #briefing-data.

import { Microphone, MicrophoneTrouble, microphones } from './capture.js'
import { CheckMeter, judged } from './check-meter.js'
import { chooseMicrophone, chosenMicrophone } from './chosen-microphone.js'
import { element } from './element.js'
import { icon } from './icons.js'
import { Preroll } from './preroll.js'
import { recogniserFor } from './recognisers.js'
import { Speaker } from './speaker.js'
import { SpokenReply } from './spoken-reply.js'
import { Timers } from './timers.js'
import { sayer } from './wording.js'

/** @import { Frame, Language, Recogniser } from './ports.js' */
/** @import { Key } from './wording.js' */

const LONGEST = 20000 // ms of one test
const NOTHING = 6000 // ms without any speech before it says so
const BEFORE = 0.5 // s before the onset that go to the recogniser

/** @typedef {{language: Language, listen: string, recogniser: boolean}} CheckData */

export class MicCheck extends HTMLElement {
  /** @type {{speaker: Speaker, microphone: Microphone, recogniser: Recogniser} | null} while a test runs */
  #test = null
  /** @type {SpokenReply | null} */
  #reply = null
  #preroll = new Preroll()
  /** @type {number[]} levels of what was voiced */
  #levels = []
  #shown = 0
  #timers = new Timers()
  #select = element('select', { class: 'field' })
  #button = element('button', { class: 'btn', type: 'button' })

  connectedCallback() {
    this.data = /** @type {CheckData} */ (JSON.parse(document.getElementById('briefing-data')?.textContent ?? '{}'))
    this.say = sayer(this.data.language)
    this.meter = new CheckMeter(this)
    this.meter.name(this.say('check_meter_idle'))
    this.result = this.querySelector('.result') ?? this.appendChild(element('div', { class: 'result', role: 'status' }))
    const label = element('label', { class: 'small' }, this.say('check_choose'), ' ', this.#select)
    this.choice = element('p', { class: 'up3', hidden: true }, label)
    this.append(element('p', { class: 'row up3' }, this.#button), this.choice)
    this.#button.addEventListener('click', () => (this.#test ? this.#stop() : this.#start()))
    this.#select.addEventListener('change', () => this.#change())
    this.#name('check_test')
  }

  disconnectedCallback() {
    this.#stop()
  }

  async #start() {
    const { data } = this
    if (!data) return
    this.#name('check_stop')
    this.#levels = []
    const speaker = new Speaker()
    const microphone = new Microphone(speaker.context, speaker.out, { endOfReplyMs: 700 })
    const recogniser = recogniserFor(data)
    const test = (this.#test = { speaker, microphone, recogniser })
    microphone.onframe = (frame) => this.#hear(frame)
    microphone.onlost = (code) => this.#fail(code)
    recogniser.open().catch((trouble) => this.#test === test && this.#fail(trouble.code))
    try {
      await speaker.wake()
      await microphone.open(chosenMicrophone())
    } catch (trouble) {
      if (this.#test === test) this.#fail(trouble instanceof MicrophoneTrouble ? trouble.code : 'broken')
      return
    }
    if (this.#test !== test) return microphone.close()
    this.#tell(element('span', { class: 'small muted' }, this.say?.('check_speak') ?? ''))
    this.#timers.set('nothing', NOTHING, () => this.#judge('check_nothing', 'try'))
    this.#timers.set('longest', LONGEST, () => this.#stop())
    this.#offer()
  }

  #stop() {
    this.#timers.stop()
    this.#reply?.drop()
    this.#reply = null
    const test = this.#test
    this.#test = null
    test?.microphone.close()
    test?.recogniser.close()
    test?.speaker.context.close()
    this.meter?.show(0)
    if (test) this.#name('check_again')
  }

  /** @param {Frame} frame */
  #hear(frame) {
    this.#preroll.push(frame)
    this.#shown = Math.max(frame.level, this.#shown - 0.02)
    this.meter?.show(this.#shown)
    if (frame.voiced) this.#levels.push(frame.level)
    if (frame.event === 'onset' && !this.#reply && this.#test) {
      this.#timers.stop('nothing')
      const frames = this.#preroll.since(frame.began - BEFORE)
      this.#reply = new SpokenReply(this.#test.recogniser.start(), frames, frame.began, false)
    } else this.#reply?.push(frame)
    if (frame.event === 'end') this.#understand()
  }

  async #understand() {
    const reply = this.#reply
    this.#reply = null
    if (!reply || reply.hardlyAnything) return reply?.drop()
    const judgement = judged(high(this.#levels))
    this.meter?.name(this.say?.(/** @type {Key} */ (`check_meter_${judgement}`)) ?? '')
    try {
      const words = await reply.words()
      if (!this.#test) return
      if (!words.length) return this.#judge('check_not_heard', 'try')
      const heard = words.map((word) => word.text).join(' ')
      if (judgement === 'fine') this.#judge('check_fine', 'good', heard)
      else this.#judge(judgement === 'soft' ? 'check_too_soft' : 'check_too_loud', 'try', heard)
      this.#stop()
    } catch (trouble) {
      if (this.#test) this.#fail(/** @type {import('./trouble.js').Trouble} */ (trouble).code)
    }
  }

  /** @param {Key} text @param {'good' | 'try'} tone @param {string} [words] */
  #judge(text, tone, words) {
    if (!this.say) return
    const tag = element('span', { class: `tag ${tone}` }, tone === 'good' && icon('check'), this.say(text))
    const heard = words && element('span', { class: 'small muted' }, this.say('check_heard', { words }))
    this.#tell(tag, heard)
  }

  /** @param {string} code */
  #fail(code) {
    this.#stop()
    if (!this.say) return
    const known = this.say(/** @type {Key} */ (`notice_${code}`)) ? code : 'no_answer'
    const what = this.say(/** @type {Key} */ (`notice_${known}`))
    const todo = this.say(known === 'no_connection' ? 'check_away' : /** @type {Key} */ (`notice_${known}_do`))
    this.#tell(element('span', {}, element('b', {}, what), ' ', todo))
  }

  /** @param {...(Node | string | undefined)} parts */
  #tell(...parts) {
    this.result?.replaceChildren(element('p', { class: 'row' }, ...parts))
  }

  /** @param {Key} text */
  #name(text) {
    if (this.say) this.#button.replaceChildren(icon('mic'), this.say(text))
  }

  /** Which microphone, where there are several. */
  async #offer() {
    const all = await microphones()
    if (!this.choice || all.length < 2) return
    const options = all.map((one, i) =>
      element('option', { value: one.deviceId }, one.label || this.say?.('check_unnamed', { n: i + 1 })))
    this.#select.replaceChildren(...options)
    this.#select.value = chosenMicrophone() ?? all[0].deviceId
    this.choice.hidden = false
  }

  #change() {
    chooseMicrophone(this.#select.value)
    if (!this.#test) return
    this.#stop()
    this.#start()
  }
}

/** A level that a tenth of them are above: how loud the voice is when it is loud. @param {number[]} levels */
function high(levels) {
  const sorted = [...levels].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.9)] ?? 0
}

if (!customElements.get('belwijs-mic-check')) customElements.define('belwijs-mic-check', MicCheck)
