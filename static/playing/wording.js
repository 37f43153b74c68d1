// The page's texts in the language of now.

/** @import { Words } from './ports.js' */

export class Wording {
  /** @param {Record<string, Words>} all by language @param {string} language */
  constructor(all, language) {
    this.all = all
    this.language = language
  }

  /** A text; what stands in braces is filled in. @param {string} key @param {Record<string, unknown>} [filling] */
  say(key, filling = {}) {
    const text = this.all[this.language][key] ?? key
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in filling ? String(filling[name]) : whole))
  }

  /** What a word of SCORM means; '' where it is none. @param {string} word */
  meaning(word) {
    return this.all[this.language][`meaning_${word.replace(/[^a-z]/g, '_')}`] ?? ''
  }

  /** @param {number} number */
  number(number) {
    return number.toLocaleString(this.language)
  }

  /** Another language, also for what stands on the page already. @param {string} language */
  turn(language) {
    this.language = language
    document.documentElement.lang = language
    for (const one of document.querySelectorAll('[data-t]')) one.textContent = this.say(one.getAttribute('data-t') ?? '')
    for (const one of document.querySelectorAll('[data-t-label]')) {
      one.setAttribute('aria-label', this.say(one.getAttribute('data-t-label') ?? ''))
    }
    for (const one of document.querySelectorAll('[data-language]')) {
      const on = one.getAttribute('data-language') === language
      one.setAttribute('aria-pressed', String(on))
      one.classList.toggle('on', on)
    }
  }
}
