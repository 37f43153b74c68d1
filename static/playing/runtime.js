// The API that a package calls: scorm-again's, with a learning system behind it, and every call told.

import { DIALECTS } from './dialects.js'
import { Limits } from './limits.js'
import { Tally } from './tally.js'

/** @import { Call, Delivered, Values, Version } from './ports.js' */

const CANT_SAVE = '101' // general exception, in both versions

/**
 * @typedef {object} Behind
 * @property {Values} kept what the learning system has
 * @property {Values} launch what it tells the package; an empty value takes back what was kept
 * @property {(changed: Values) => Delivered} deliver
 * @property {() => boolean} strict whether 1.2's limits hold
 * @property {(call: Omit<Call, 'unit'>) => void} tell
 */

export class Runtime {
  #dialect
  #inner
  #behind
  #limits
  #own = '' // the code of an error that is ours and not scorm-again's
  /** @type {boolean | undefined} */
  #arrived
  /** between Initialize and Finish */
  open = false

  /** @param {Version} version @param {any} inner of scorm-again, fresh @param {Behind} behind */
  constructor(version, inner, behind) {
    this.#dialect = DIALECTS[version]
    this.#inner = inner
    this.#behind = behind
    this.#limits = version === '1.2' ? new Limits(behind.strict) : null
    this.tally = new Tally(behind.kept, behind.launch)
    this.#load()
  }

  /** What the package's window, or one around it, has to hold. @returns {Record<string, (...words: unknown[]) => string>} */
  api() {
    const names = Object.keys(this.#dialect.calls)
    return Object.fromEntries(names.map((name) => [name, (...words) => this.#told(name, words.map(String))]))
  }

  /** One value of a manifest that SCORM doesn't allow keeps no package from opening: it isn't told, that is all. */
  #load() {
    const filled = Object.entries(this.tally.values).filter(([, value]) => value !== '')
    const fitted = filled.map(([element, value]) => [element, this.#limits?.fitted(element, value, false) ?? value])
    const listed = fitted.filter(([element]) => /\.\d+\./.test(element))
    for (const [element, value] of fitted.filter((one) => !listed.includes(one))) {
      try {
        this.#inner.loadFromFlattenedJSON({ [element]: value })
      } catch {
        delete this.tally.values[element]
      }
    }
    this.#inner.loadFromFlattenedJSON(Object.fromEntries(listed))
  }

  /** @param {string} name @param {string[]} words */
  #told(name, words) {
    const [at, began] = [new Date().toISOString(), performance.now()]
    this.#arrived = undefined
    const answer = this.#answer(name, words)
    const asks = ['error', 'text', 'detail'].includes(this.#dialect.calls[name]) // of the call before
    const code = asks ? '0' : this.#code()
    const error = code === '0' ? '' : this.#ask('text', code)
    const ms = Math.round((performance.now() - began) * 10) / 10
    const arrived = this.#arrived === undefined ? {} : { arrived: this.#arrived }
    this.#behind.tell({ at, call: name, words, answer, code, error, ms, ...arrived })
    return answer
  }

  /** @param {string} name @param {string[]} words @returns {string} */
  #answer(name, words) {
    const kind = this.#dialect.calls[name]
    if (kind === 'error') return this.#code()
    if (kind !== 'text' && kind !== 'detail') this.#own = ''
    if (kind === 'initialize') return this.#initialize(words)
    if (kind === 'get') return this.#get(words)
    if (kind === 'set') return this.#set(words)
    if (kind === 'commit') return this.#commit(words)
    if (kind === 'finish') return this.#finish(words)
    return this.#ask(kind, ...words)
  }

  #code() {
    return this.#own || this.#ask('error')
  }

  /** What scorm-again answers. @param {Call['call']} kind @param {...string} words @returns {string} */
  #ask(kind, ...words) {
    const name = Object.keys(this.#dialect.calls).find((one) => this.#dialect.calls[one] === kind)
    return String(this.#inner[name ?? ''](...words) ?? '')
  }

  /** @param {string[]} words */
  #initialize(words) {
    const answer = this.#ask('initialize', ...words)
    if (answer === 'true') this.open = true
    return answer
  }

  /** @param {string[]} words */
  #get(words) {
    const answer = this.#ask('get', ...words)
    // Where a value is there, nothing failed: scorm-again leaves the code of the call before it for two elements.
    if (answer) this.#own = '0'
    return (answer && this.#limits?.held(words[0])) || answer
  }

  /** @param {string[]} words */
  #set([element = '', value = '', ...more]) {
    const fitted = this.#limits ? this.#limits.fitted(element, value) : value
    if (fitted === null && this.open) {
      this.#own = this.#dialect.unfit
      return 'false'
    }
    const answer = this.#ask('set', element, fitted ?? value, ...more)
    if (answer === 'true') this.tally.set(element, value)
    return answer
  }

  /** @param {string[]} words */
  #commit(words) {
    const answer = this.#ask('commit', ...words)
    return answer === 'true' ? this.#save() : answer
  }

  /** @param {string[]} words */
  #finish(words) {
    if (!this.open) return this.#ask('finish', ...words)
    const status = this.#dialect.elements.status
    // A package for 1.2 that never says how it stands is done, as a Moodle has it.
    const silent = this.#dialect === DIALECTS['1.2'] && this.tally.values[status] === 'not attempted'
    if (silent) this.tally.set(status, 'completed')
    const answer = this.#ask('finish', ...words)
    if (answer !== 'true') return answer
    this.open = false
    return this.#save()
  }

  /** Only what changed is sent, and what was answered with “true” counts as sent. */
  #save() {
    const { said, arrived } = this.#behind.deliver(this.tally.changed())
    this.#arrived = arrived
    if (said) this.tally.settle()
    else this.#own = CANT_SAVE
    return String(said)
  }
}
