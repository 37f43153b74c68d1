// Which place in the LMS's list of interactions each of ours has. Sessions follow one another in the same list.

export class Journal {
  /** True once the LMS won't take any more. */
  closed = false
  /** @type {(number | null)[]} for each of ours, its place */
  #places = []
  #next

  /** @param {number} count how many the LMS already has */
  constructor(count) {
    this.#next = count
  }

  /** @param {number} position in our list @returns {number} */
  index(position) {
    return (this.#places[position] ??= this.#next++)
  }

  /** Has an interaction entered anew; false when the element is of none. @param {string} element */
  forget(element) {
    const place = element.match(/^cmi\.interactions\.(\d+)\./)
    if (!place) return false
    const position = this.#places.indexOf(Number(place[1]))
    if (position >= 0) this.#places[position] = null
    return true
  }
}
