// <belwijs-saved>: one line on whether what was done is saved. Styled by css/scorm-saved.css.

import { element } from '../../player/element.js'
import { savedWords } from './saved-words.js'

/** @import { Language, SaveState } from './ports.js' */
/** @import { Saving } from './saving.js' */

const TROUBLE = new Set(['offline', 'expired', 'refused'])

export class SavedState extends HTMLElement {
  /** What the button does. */
  onretry = () => {}
  #trouble = false
  #quiet = element('p', { class: 'saved-quiet' })
  #told = element('div', { class: 'saved-told', role: 'status' })
  #button = element('button', { class: 'btn', type: 'button', hidden: true })

  connectedCallback() {
    if (this.#told.isConnected) return
    this.append(this.#quiet, this.#told, this.#button)
    this.#button.addEventListener('click', () => this.onretry())
  }

  /** Shows how it stands with a saving, from now on. @param {Saving} saving @param {Language} language */
  watch(saving, language) {
    saving.onstate = (state) => this.show(state, language)
    this.onretry = () => saving.retry()
    this.show(saving.state, language)
  }

  /** @param {SaveState} state @param {Language} language */
  show(state, language) {
    const words = savedWords(state, language, this.#trouble)
    this.setAttribute('state', state)
    if (state !== 'waiting') this.#trouble = TROUBLE.has(state)
    this.#quiet.textContent = words.quiet
    const first = words.next ? element('b', {}, words.told) : words.told
    this.#told.replaceChildren(...(words.told ? [element('p', {}, first, ' ', words.next)] : []))
    this.#button.textContent = words.retry
    this.#offer(words.retry !== '')
  }

  /** Who pressed the button keeps their place on the page when it goes. @param {boolean} retry */
  #offer(retry) {
    const pressed = !retry && document.activeElement === this.#button
    this.#button.hidden = !retry
    if (!pressed) return
    this.tabIndex = -1
    this.focus()
  }
}

if (!customElements.get('belwijs-saved')) customElements.define('belwijs-saved', SavedState)
