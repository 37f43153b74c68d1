// How long a value may be in SCORM 1.2. A Moodle lifts these limits unless its “SCORM standards compliance” is on.

/** @import { Values } from './ports.js' */

const LONGEST = [ // UTF-16 units
  { element: /^cmi\.suspend_data$/, most: 4096, inner: 64000 },
  { element: /^cmi\.core\.lesson_location$/, most: 255, inner: 255 },
  { element: /^cmi\.interactions\.\d+\.(student_response|correct_responses\.\d+\.pattern)$/, most: 255, inner: 255 },
]
const LIFTED = 64000

/** Of 1.2 only. */
export class Limits {
  /** @type {Values} values that are longer than the run-time holds by itself */
  #held = {}

  /** @param {() => boolean} strict */
  constructor(strict) {
    this.strict = strict
  }

  /**
   * What the run-time is to be given in place of a value; null where the value is too long.
   * @param {string} element @param {string} value @param {boolean} [strict]
   */
  fitted(element, value, strict = this.strict()) {
    const limit = LONGEST.find((one) => one.element.test(element))
    if (!limit) return value
    if (value.length > (strict ? limit.most : LIFTED)) return null
    delete this.#held[element]
    if (value.length > limit.inner) this.#held[element] = value
    return value.slice(0, limit.inner)
  }

  /** A value that is held beside the run-time. @param {string} element @returns {string | undefined} */
  held(element) {
    return this.#held[element]
  }
}
