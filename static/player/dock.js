// The dock: whose turn it is, the meter, what is wrong, the field to type in, and the keys. One main key a state; it is
// one button throughout, so that a key press meant for it never falls between two.

import { face } from './dock-faces.js'
import { element } from './element.js'
import { icon } from './icons.js'
import { Meter } from './meter.js'

/** @import { Other } from './dock-faces.js' */
/** @import { PlayerSettings } from './ports.js' */
/** @import { Turn } from './turn.js' */
/** @import { Key, Say } from './wording.js' */

const MEANT = 400 // ms in which a press on the key still means the state before
const OTHERS = /** @type {[Other, Key, string][]} */ ([
  ['type', 'type_instead', 'keys'],
  ['speak', 'speak_instead', 'mic'],
  ['again', 'try_again', 'again'],
  ['hang_up', 'hang_up', 'hang'],
  ['hang_up_yes', 'hang_up_yes', 'hang'],
])

export class Dock {
  /** @type {Turn} */
  #turn = { state: 'ringing', under: null }
  #since = 0
  #title = element('span', { role: 'status' })
  #hint = element('span', { class: 'small muted' })
  #notice = element('div', { role: 'status' })
  #main = element('button', { class: 'btn main', type: 'button' })
  #debrief
  #typing
  /** @type {Map<Other, HTMLElement>} */
  #others = new Map()
  #sounding = false

  /** @param {Say} say @param {PlayerSettings & {outbound: boolean}} settings @param {(key: 'main' | Other) => void} press */
  constructor(say, settings, press) {
    this.say = say
    this.settings = settings
    this.press = press
    this.meter = new Meter()
    this.field = element('textarea', { id: 'reply', class: 'said', maxlength: 1000, placeholder: say('answer_hint') })
    const label = element('label', { class: 'hidden-visually', for: 'reply' }, say('answer'))
    this.#typing = element('div', {}, label, this.field)
    this.#debrief = element('a', { class: 'btn main', href: settings.debrief }, icon('arrow'), say('debrief'))
    const dot = element('span', { class: 'dot', 'aria-hidden': 'true' })
    const line = element('p', { class: 'turn' }, dot, this.#title, this.#hint)
    const keys = element('div', { class: 'keys' }, this.#main, this.#debrief, ...this.#keys())
    const parts = [line, this.meter.element, this.#notice, this.#typing, keys]
    this.element = element('section', { class: 'dock', 'aria-label': say('dock_label') }, ...parts)
    this.#main.addEventListener('click', () => this.pressMain())
    this.field.addEventListener('keydown', (event) => this.#type(event))
  }

  /** @param {Turn} turn */
  turned(turn) {
    const active = document.activeElement
    const lost = active === document.body || !active?.checkVisibility()
    const within = lost || this.element.contains(active)
    this.#turn = turn
    this.#since = performance.now()
    const shown = this.#face()
    this.#title.textContent = this.say(shown.title)
    this.#sayHint()
    this.#sayMain()
    this.meter.element.hidden = shown.above !== 'meter'
    if (turn.state !== 'you_speak') this.meter.clear()
    this.meter.name(this.say(turn.state === 'you_speak' ? 'meter_speaking' : 'meter_on'))
    this.#typing.hidden = shown.above !== 'typing'
    for (const [name, key] of this.#others) {
      key.hidden = !shown.others.includes(name) || (name === 'speak' && !this.settings.recogniser)
    }
    if (within) this.#focus()
  }

  /** A key pressed anywhere on the page. @param {'space' | 'enter'} key */
  pressKey(key) {
    if (this.#face().above !== 'typing') return this.pressMain()
    if (key === 'enter') this.field.focus()
  }

  pressMain() {
    const early = performance.now() - this.#since < MEANT
    if (this.#face().waits || (early && this.#turn.state === 'you_speak')) return
    this.press('main')
  }

  /** @param {boolean} on whether the caller sounds, also while the learner types */
  speaking(on) {
    this.#sounding = on
    this.#sayHint()
  }

  /** @param {[string, string] | null} notice what is wrong, and what to do */
  notice(notice) {
    if (!notice) return this.#notice.replaceChildren()
    this.#notice.replaceChildren(element('p', { class: 'trouble' }, element('b', {}, notice[0]), ' ', notice[1]))
  }

  /** @param {string} text to begin a typed reply with */
  draft(text) {
    if (!text || this.field.value.trim()) return
    this.field.value = text
  }

  #face() {
    return face(this.#turn.state, this.settings.outbound)
  }

  #sayHint() {
    const { hint, above } = this.#face()
    if (above === 'typing') {
      this.#hint.textContent = this.#sounding ? this.say('typing_caller_speaks') : ''
    } else if (hint === 'you_speak_hint') {
      const [before, after] = this.say(hint, { keys: '\n' }).split('\n')
      this.#hint.replaceChildren(before, element('span', { class: 'with-keys' }, this.say('you_speak_keys')), after)
    } else {
      this.#hint.textContent = hint ? this.say(hint) : ''
    }
  }

  #sayMain() {
    const { state } = this.#turn
    const { main, icon: picture, key, wide, waits } = this.#face()
    this.#main.hidden = state === 'ended'
    this.#debrief.hidden = state !== 'ended'
    this.#main.className = wide ? 'btn wide' : 'btn main'
    this.#main.toggleAttribute('aria-disabled', false)
    if (waits) this.#main.setAttribute('aria-disabled', 'true')
    const hint = key && element('kbd', {}, this.say(key === 'space' ? 'key_space' : 'key_enter'))
    this.#main.replaceChildren(icon(picture), `${this.say(main)} `, hint ?? '')
  }

  /** Focus stays where it is as long as that can be seen; else it goes to what the state is about. */
  #focus() {
    const active = document.activeElement
    const { state } = this.#turn
    const kept = active !== document.body && active instanceof HTMLElement && active.checkVisibility()
    if (this.#face().above === 'typing') return kept && active !== this.#main ? undefined : this.field.focus()
    if (kept && state !== 'hanging_up' && state !== 'ended') return
    const target = state === 'ended' ? this.#debrief : this.#main
    target.focus({ preventScroll: true })
  }

  /** @param {KeyboardEvent} event */
  #type(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    this.pressMain()
  }

  #keys() {
    const back = element('a', { class: 'btn end', href: this.settings.back }, this.say('back'))
    const later = element('a', { class: 'btn end', href: this.settings.start ?? this.settings.back }, this.say('later'))
    for (const [name, text, picture] of OTHERS) {
      const kind = name.startsWith('hang') ? 'btn end' : 'btn'
      const key = element('button', { class: kind, type: 'button' }, icon(picture), this.say(text))
      key.addEventListener('click', () => this.press(name))
      this.#others.set(name, key)
    }
    this.#others.set('back', back)
    this.#others.set('later', later)
    return this.#others.values()
  }
}
