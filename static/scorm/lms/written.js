// What stands in the LMS, so that only what differs is set; and how to set anew what may have got lost on its way.

/** @import { Caller } from './caller.js' */
/** @import { Dialect } from './ports.js' */

export class Written {
  /** @type {Map<string, string>} */
  #values
  /** @type {Set<string>} elements of the last write */
  #last = new Set()
  #caller
  #detour

  /**
   * @param {Caller} caller
   * @param {Dialect['detour']} detour
   * @param {[element: string, value: string][]} found what an earlier session left
   */
  constructor(caller, detour, found) {
    this.#caller = caller
    this.#detour = detour
    this.#values = new Map(found)
  }

  /** What was set until now has arrived. */
  settle() {
    this.#last.clear()
  }

  /** @param {string} element @param {string} value @returns {boolean} false when the LMS refuses */
  set(element, value) {
    if (this.#values.get(element) === value) return true
    if (!this.#caller.agrees('set', element, value)) return false
    this.#values.set(element, value)
    this.#last.add(element)
    return true
  }

  /**
   * Makes the last write count as changed once more: each element takes another value for the length of a commit.
   * @param {(element: string) => boolean} spared which elements to leave alone
   */
  retrace(spared) {
    const turned = [...this.#last].filter((element) => !spared(element) && this.#turn(element))
    if (!turned.length) return
    this.#caller.say('commit', '')
    for (const element of turned) this.#caller.say('set', element, this.#values.get(element) ?? '')
  }

  /** @param {string} element */
  #turn(element) {
    const other = this.#detour(element, this.#values.get(element) ?? '')
    return other !== null && this.#caller.agrees('set', element, other)
  }
}
