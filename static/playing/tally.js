// Every value of a session, and which of them the learning system has already.

/** @import { Values } from './ports.js' */

export class Tally {
  /** @type {Values} */
  #sent
  /** @type {Set<string>} elements that the package set */
  #touched = new Set()
  /** @type {Values} all that was told or set */
  values

  /** @param {Values} kept what the learning system has @param {Values} launch what it told the package */
  constructor(kept, launch) {
    this.#sent = { ...kept }
    this.values = { ...launch }
  }

  /** @param {string} element @param {string} value */
  set(element, value) {
    this.values[element] = value
    this.#touched.add(element)
  }

  /** How many values were set and are not with the learning system yet. */
  get unsaved() {
    return [...this.#touched].filter((element) => this.#sent[element] !== this.values[element]).length
  }

  /** What differs from what was sent. @returns {Values} */
  changed() {
    return Object.fromEntries(Object.entries(this.values).filter(([name, value]) => this.#sent[name] !== value))
  }

  /** From now on all of it counts as sent. */
  settle() {
    this.#sent = { ...this.values }
  }
}
