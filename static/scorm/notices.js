// What the learner must know about the package as a whole: it is starting, something can't start, something was lost.

import { element } from '../player/element.js'
import enPython from './texts/python.en.js'
import nlPython from './texts/python.nl.js'
import { texts } from './wording.js'

/** @import { PythonTrouble } from './python.js' */
/** @typedef {keyof ReturnType<typeof texts>} Key */

export class Notices {
  element = element('div', { class: 'scorm-notices', role: 'status' })
  #waiting = element('p', { class: 'notice', hidden: true })
  #told = element('div', {})

  constructor() {
    this.element.append(this.#waiting, this.#told)
  }

  /** @param {boolean} on @param {boolean} starting whether Python isn't there yet */
  waiting(on, starting) {
    this.#waiting.hidden = !on
    if (on) this.#waiting.textContent = this.#words[starting ? 'starting' : 'busy']
  }

  /** Said until it is closed. @param {Key} key */
  tell(key) {
    const close = element('button', { class: 'btn quiet', type: 'button' }, this.#words.close)
    const notice = element('div', { class: 'notice row' }, element('p', {}, this.#words[key]), close)
    close.addEventListener('click', () => notice.remove())
    this.#told.append(notice)
  }

  /** Why nothing but reading works. @param {PythonTrouble} trouble @param {() => void} again */
  trouble(trouble, again) {
    const all = /** @type {Record<string, Record<string, string>>} */ (this.#language === 'en' ? enPython : nlPython)
    const words = all[trouble.code] ?? all.crashed
    const said = (/** @type {string} */ text) => text.replaceAll('{file}', trouble.message)
    const retry = element('button', { class: 'btn', type: 'button' }, this.#words.again)
    const notice = element('div', { class: 'notice stack' },
      element('p', {}, element('b', {}, said(words.found)), ' ', said(words.learner)),
      element('details', {}, element('summary', {}, this.#words.administrator),
        element('p', {}, said(words.administrator)), element('p', { class: 'small muted' }, `${trouble.code}: ${trouble.message}`)),
      retry)
    retry.addEventListener('click', () => {
      notice.remove()
      again()
    })
    this.#told.replaceChildren(notice)
  }

  get #language() {
    return document.documentElement.lang
  }

  get #words() {
    return texts(this.#language)
  }
}
