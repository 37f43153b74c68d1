// Timers by name: setting one again, or stopping it, needs no handle.

export class Timers {
  /** @type {Map<string, ReturnType<typeof setTimeout>>} */
  #set = new Map()

  /** @param {string} name @param {number} ms @param {() => void} then */
  set(name, ms, then) {
    this.stop(name)
    this.#set.set(name, setTimeout(() => {
      this.#set.delete(name)
      then()
    }, ms))
  }

  /** @param {string} name */
  has(name) {
    return this.#set.has(name)
  }

  /** @param {...string} names none: all */
  stop(...names) {
    for (const name of names.length ? names : [...this.#set.keys()]) {
      clearTimeout(this.#set.get(name))
      this.#set.delete(name)
    }
  }
}
