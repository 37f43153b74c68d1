// <belwijs-dictation for="id" language="nl" listen="/listen/nl">: a key that opens the same ear as in the call, and puts
// what it hears into a field. The microphone is open only until the key is pressed again, or nothing is said for a while.

import { Microphone, MicrophoneTrouble } from './capture.js'
import { chosenMicrophone } from './chosen-microphone.js'
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

const NOTHING = 20000 // ms without a word before the microphone closes; ours
const BEFORE = 0.5 // s before the onset that go to the recogniser

export class Dictation extends HTMLElement {
  /** @type {{speaker: Speaker, microphone: Microphone, recogniser: Recogniser} | null} while it listens */
  #ear = null
  /** @type {SpokenReply | null} */
  #reply = null
  #preroll = new Preroll()
  #timers = new Timers()
  #button = element('button', { class: 'btn', type: 'button' })
  #remark = element('span', { class: 'small', role: 'status' })
  #partial = element('span', { class: 'small muted', 'aria-hidden': 'true' })

  connectedCallback() {
    this.say = sayer(this.getAttribute('language') ?? 'nl')
    this.replaceChildren(this.#button, this.#remark, this.#partial)
    this.#button.onclick = () => (this.#ear ? this.#close() : this.#open())
    this.#name('dictate')
  }

  disconnectedCallback() {
    this.#close()
  }

  async #open() {
    const speaker = new Speaker()
    const microphone = new Microphone(speaker.context, speaker.out, { endOfReplyMs: 700 })
    const language = /** @type {Language} */ (this.getAttribute('language') ?? 'nl')
    const recogniser = recogniserFor({ language, listen: this.getAttribute('listen') ?? '' })
    const ear = (this.#ear = { speaker, microphone, recogniser })
    microphone.onframe = (frame) => this.#hear(frame)
    microphone.onlost = (code) => this.#fail(code)
    this.#name('dictate_stop')
    recogniser.open().catch((trouble) => this.#ear === ear && this.#fail(trouble.code))
    try {
      await speaker.wake()
      await microphone.open(chosenMicrophone())
    } catch (trouble) {
      if (this.#ear === ear) this.#fail(trouble instanceof MicrophoneTrouble ? trouble.code : 'broken')
      return
    }
    if (this.#ear !== ear) return microphone.close()
    this.#remark.textContent = this.#text('dictate_listening')
    this.#wait()
  }

  /** What was being said is still written down. */
  #close() {
    this.#timers.stop()
    const ear = this.#ear
    this.#ear = null
    ear?.microphone.close()
    this.#understand().finally(() => {
      ear?.recogniser.close()
      ear?.speaker.context.close()
    })
    this.#remark.textContent = ''
    if (ear) this.#name('dictate')
  }

  /** @param {Frame} frame */
  #hear(frame) {
    this.#preroll.push(frame)
    if (frame.event === 'onset' && !this.#reply && this.#ear) {
      this.#timers.stop('nothing')
      const frames = this.#preroll.since(frame.began - BEFORE)
      this.#reply = new SpokenReply(this.#ear.recogniser.start(), frames, frame.began, false)
      this.#reply.onpartial = (text) => { this.#partial.textContent = text }
    } else this.#reply?.push(frame)
    if (frame.event === 'end' || this.#reply?.full) this.#understand()
  }

  async #understand() {
    const reply = this.#reply
    this.#reply = null
    if (!reply) return
    this.#wait()
    if (reply.hardlyAnything) return reply.drop()
    try {
      this.#write((await reply.words()).map((word) => word.text).join(' '))
    } catch (trouble) {
      this.#fail(/** @type {import('./trouble.js').Trouble} */ (trouble).code)
    }
    if (!this.#reply) this.#partial.textContent = ''
  }

  /** Where the caret stands, with a space before it where there is none. @param {string} words */
  #write(words) {
    const field = document.getElementById(this.getAttribute('for') ?? '')
    if (!words || !(field instanceof HTMLTextAreaElement)) return
    const before = field.value.slice(0, field.selectionEnd)
    field.setRangeText((/\S$/.test(before) ? ' ' : '') + words, field.selectionEnd, field.selectionEnd, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    this.#remark.textContent = this.#text('dictate_heard', { words })
  }

  #wait() {
    if (this.#ear) this.#timers.set('nothing', NOTHING, () => this.#close())
  }

  /** @param {string} code */
  #fail(code) {
    this.#reply?.drop()
    this.#reply = null
    this.#close()
    const known = this.#text(/** @type {Key} */ (`notice_${code}`)) ? code : 'no_answer'
    this.#remark.textContent = `${this.#text(/** @type {Key} */ (`notice_${known}`))} ${this.#text('dictate_away')}`
  }

  /** @param {Key} key @param {Record<string, string>} [values] */
  #text(key, values) {
    return this.say?.(key, values) ?? ''
  }

  /** @param {'dictate' | 'dictate_stop'} key */
  #name(key) {
    this.#button.replaceChildren(icon('mic'), this.#text(key))
  }
}

if (!customElements.get('belwijs-dictation')) customElements.define('belwijs-dictation', Dictation)

/** @param {string} field its id @param {{language: string, listen: string}} player */
export function dictationInto(field, { language, listen }) {
  const made = new Dictation()
  made.className = 'row'
  for (const [name, value] of Object.entries({ for: field, language, listen })) made.setAttribute(name, value)
  return made
}
