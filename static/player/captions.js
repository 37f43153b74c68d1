// What is said, in words: the caller's last line large, the learner's words as they come, and what went before.
// Only the caller's finished line is announced to a screen reader.

import { Correction } from './correction.js'
import { element } from './element.js'
import { settledWords } from './wording.js'

/** @import { CallView, PastTurn } from './ports.js' */
/** @import { Say } from './wording.js' */

const SPACE = 16 // px between what is said and the dock

export class Captions {
  #live = cap('hers live')
  #mine = cap('mine')
  #announced = element('p', { class: 'hidden-visually', 'aria-live': 'polite' })
  #off = element('p', { class: 'small muted', hidden: true })
  /** @type {CallView | null} */
  #view = null
  /** @type {string[]} lines said since the last reply, but for the one that sounds now */
  #said = []
  #over = false
  #words = ''
  #shown = true
  /** @type {Element | null} */
  #open = null

  /**
   * @param {Say} say
   * @param {{correct: (turn: number, text: string) => Promise<void>, hold: (on: boolean) => void}} tell
   */
  constructor(say, tell) {
    this.say = say
    this.tell = tell
    this.element = element('section', { class: 'talk', 'aria-label': say('captions_label'), tabindex: 0 })
    this.#off.textContent = say('captions_off')
    this.element.append(this.#off, this.#live.element, this.#mine.element, this.#announced)
    this.#live.by.textContent = say('by_caller')
    this.heard(null)
    this.#line('')
  }

  /** @param {boolean} on */
  show(on) {
    this.#shown = on
    this.#off.hidden = on
    for (const one of this.element.querySelectorAll('.hers')) this.#hide(one)
  }

  /** @param {CallView} view */
  viewed(view) {
    const anew = this.#view?.turn !== view.turn
    this.#view = view
    if (anew) {
      this.#said = []
      this.#over = false
      this.#line('')
    }
    this.#render()
  }

  /** @param {string} text what the caller has begun to say */
  saying(text) {
    const before = this.#live.said.dataset.text ?? ''
    if (this.#over && before && !text.startsWith(before.replace(/ —$/, ''))) {
      this.#said.push(before)
      this.#render()
    }
    this.#over = false
    this.#line(text)
  }

  /** @param {string} text what was heard of it, now that it is over */
  said(text) {
    this.#over = true
    this.#line(text)
    if (this.#shown) this.#announced.textContent = `${this.say('by_caller')}: ${text}`
  }

  /** A line that can't be heard is read, also by who wants no captions. */
  reveal() {
    this.#live.element.hidden = !this.#live.said.textContent
  }

  /** @param {string | null} text the learner's words so far */
  heard(text) {
    this.#mine.element.hidden = text === null
    this.#mine.by.textContent = this.say('by_you_now')
    const settled = settledWords(this.#words, text ?? '')
    const words = (text ?? '').split(' ')
    this.#words = text ?? ''
    const soft = element('span', { class: 'soft' }, words.slice(settled).join(' '))
    const caret = element('span', { class: 'caret', 'aria-hidden': 'true' })
    const space = settled && settled < words.length ? ' ' : ''
    this.#mine.said.replaceChildren(words.slice(0, settled).join(' '), space, soft, caret)
    if (text !== null) this.#down()
  }

  /** @param {string} text */
  #line(text) {
    this.#live.said.dataset.text = text
    this.#live.said.textContent = text && this.say('quoted', { words: text })
    this.#live.element.hidden = !text || !this.#shown
    if (text) this.#down()
  }

  /** What went before, with the newest two turns also on a narrow screen. */
  #render() {
    if (this.#open?.isConnected) return // a correction is being typed
    const active = document.activeElement
    const focused = active instanceof HTMLButtonElement && this.element.contains(active)
    const turns = this.#view?.past ?? []
    const caps = turns.flatMap((turn, i) => this.#turn(turn, i === turns.length - 1))
    caps.push(...this.#said.map((text) => this.#hers(text)))
    caps.slice(0, -2).forEach((one) => one.classList.add('first'))
    for (const old of this.element.querySelectorAll('.past')) old.remove()
    this.#off.after(...caps)
    if (focused) (this.element.querySelector('button') ?? this.element).focus()
    this.#down()
  }

  /** @param {PastTurn} turn @param {boolean} last @returns {HTMLElement[]} */
  #turn(turn, last) {
    const mine = cap('mine past')
    const by = this.say(turn.source === 'typed' ? 'by_you_typed' : 'by_you')
    mine.by.textContent = turn.corrected ? `${by} · ${this.say('corrected')}` : by
    mine.said.textContent = turn.reply
    if (last && turn.source === 'spoken') this.#offer(mine.element, turn)
    return turn.line ? [this.#hers(turn.line), mine.element] : [mine.element]
  }

  /** @param {string} text */
  #hers(text) {
    const hers = cap('hers past')
    hers.by.textContent = this.say('by_caller')
    hers.said.textContent = this.say('quoted', { words: text })
    this.#hide(hers.element)
    return hers.element
  }

  /** @param {HTMLElement} mine @param {PastTurn} turn */
  #offer(mine, turn) {
    const correction = new Correction(this.say, turn.reply, {
      open: (on) => {
        this.#open = on ? mine : null
        this.tell.hold(on)
        if (on) mine.scrollIntoView({ block: 'nearest' })
        else this.#render()
      },
      correct: (text) => this.tell.correct(turn.turn, text),
    })
    mine.append(correction.element)
  }

  /** @param {Element} hers */
  #hide(hers) {
    const empty = hers === this.#live.element && !this.#live.said.textContent
    if (hers instanceof HTMLElement) hers.hidden = !this.#shown || empty
  }

  /** What is said now stays in view: in its own frame, or, on a narrow screen, above the dock that covers the page. */
  #down() {
    this.element.scrollTop = this.element.scrollHeight
    const newest = this.#mine.element.hidden ? this.#live.element : this.#mine.element
    const dock = this.element.parentElement?.querySelector('.dock')
    if (newest.hidden || !dock || this.element.scrollHeight > this.element.clientHeight + 1) return
    const covered = newest.getBoundingClientRect().bottom + SPACE - dock.getBoundingClientRect().top
    if (covered > 0) scrollBy({ top: covered })
  }
}

/** @param {string} kind */
function cap(kind) {
  const by = element('span', { class: 'by' })
  const said = element('p', { class: 'said' })
  return { element: element('div', { class: `cap ${kind}` }, by, said), by, said }
}
