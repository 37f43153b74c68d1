// “That's not what I said”: the words of a reply, to be set right by keyboard.

import { element } from './element.js'

/** @import { Say } from './wording.js' */

export class Correction {
  #offer
  #form

  /**
   * @param {Say} say @param {string} words as they were heard
   * @param {{open: (on: boolean) => void, correct: (text: string) => Promise<void>}} tell
   */
  constructor(say, words, tell) {
    this.words = words
    this.tell = tell
    this.field = element('textarea', { class: 'said field', rows: 2, maxlength: 1000, 'aria-label': say('correct_label') })
    this.#offer = element('button', { class: 'btn quiet small', type: 'button' }, say('not_mine'))
    const done = element('button', { class: 'btn small', type: 'submit' }, say('correct_done'))
    const leave = element('button', { class: 'btn quiet small', type: 'button' }, say('correct_never_mind'))
    this.#form = element('form', { class: 'correct', hidden: true }, this.field, element('p', { class: 'row' }, done, leave))
    this.element = element('div', {}, this.#offer, this.#form)
    this.#offer.addEventListener('click', () => this.#open(true))
    leave.addEventListener('click', () => this.#open(false))
    this.#form.addEventListener('submit', (event) => this.#correct(event))
    this.#form.addEventListener('keydown', (event) => this.#key(event))
  }

  /** @param {boolean} on */
  #open(on) {
    this.#form.hidden = !on
    this.#offer.hidden = on
    this.field.value = this.words
    if (on) this.field.select()
    else this.#offer.focus()
    this.tell.open(on)
  }

  /** @param {Event} event */
  async #correct(event) {
    event.preventDefault()
    const text = this.field.value.trim()
    this.#open(false)
    if (text && text !== this.words) await this.tell.correct(text)
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    event.stopPropagation() // the call's own keys
    if (event.key === 'Escape') this.#open(false)
    if (event.key === 'Enter' && !event.shiftKey && event.target === this.field) this.#correct(event)
  }
}
