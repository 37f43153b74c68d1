// The desk of the package: asks Python, and hands what changed to the LMS before anybody sees the answer.

/** @import { Answer, Language, Record1, Told } from './ports.js' */
/** @import { Python } from './python.js' */
/** @import { Saving } from './lms/saving.js' */
/** @import { Interaction, Lms } from './lms/ports.js' */

export class Desk {
  /** @type {(place: {place: string, trouble: string}) => void} where the learner was, and what was wrong with what was kept */
  onopened = () => {}
  /** something old had to go: the LMS has no room for it */
  onleftout = () => {}
  /** @type {Promise<unknown> | null} */
  #opening = null
  /** @type {Interaction[]} all of this session */
  #interactions = []

  /**
   * @param {Python} python @param {Saving} saving @param {Told} told
   * @param {{kept: string, lms: Lms | null, now?: () => Date}} learner `kept`: what the LMS kept
   */
  constructor(python, saving, told, { kept, lms, now = () => new Date() }) {
    this.python = python
    this.saving = saving
    this.told = told
    this.kept = kept
    this.lms = lms
    this.now = now
  }

  /** Once; after a failure, anew. Rejects with a PythonTrouble. */
  open() {
    this.#opening ??= this.#open()
    this.#opening.catch(() => (this.#opening = null))
    return this.#opening
  }

  /** @param {string} path with what is asked in it @returns {Promise<Answer>} rejects with a PythonTrouble */
  get(path) {
    return this.#go('get', path, {})
  }

  /** @param {string} path @param {Record<string, unknown>} form @returns {Promise<Answer>} rejects with a PythonTrouble */
  post(path, form) {
    return this.#go('post', path, form)
  }

  /** Lets the grader get ready, a bit at a time, so that nobody who asks something waits for it. @param {string} language */
  async warm(language) {
    for (let step = 0, more = true; more; step++) ({ more } = await this.python.ask({ do: 'warm', language, step }))
  }

  async #open() {
    const { folder, part } = this.told
    const chance = this.lms?.learner.id || 'somebody'
    const limit = Number.isFinite(this.saving.room) ? this.saving.room : 1e9
    const opened = await this.python.ask({ do: 'open', folder, part, kept: this.kept, limit, chance })
    this.onopened(opened)
  }

  /** @param {'get' | 'post'} method @param {string} path @param {Record<string, unknown>} form */
  async #go(method, path, form) {
    await this.open()
    const answer = /** @type {Answer} */ (await this.python.ask({ do: 'go', method, path, form }).catch((trouble) => {
      if (trouble.code !== 'error') this.#opening = null // Python is gone: the next one opens what was last to be saved
      throw trouble
    }))
    if (answer.record) this.#save(answer.record)
    return answer
  }

  /** @param {Record1} record */
  #save({ done, score, location, suspend, interactions, left_out: leftOut }) {
    const language = /** @type {Language} */ (document.documentElement.lang)
    interactions.forEach((told, place) => {
      const before = this.#interactions[place]
      const { description, ...rest } = told
      const { at = this.now(), description: said = { [language]: description } } = before ?? {}
      this.#interactions[place] = { ...rest, at, seconds: null, description: said }
    })
    this.kept = suspend
    this.saving.put({ done, score, location, suspend, interactions: this.#interactions })
    if (leftOut) this.onleftout()
  }
}
