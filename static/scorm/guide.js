// Leads the learner through the pages: those that stand ready at once, all others as soon as Python can make them.

import { asked } from '../lesson/reading.js'
import { ahead, enter } from './entering.js'
import { PythonTrouble } from './python.js'
import { replace, route, taken } from './router.js'
import { NotHere } from './view.js'

/** @import { Desk } from './desk.js' */
/** @import { Notices } from './notices.js' */
/** @import { Answer, Language, Told } from './ports.js' */
/** @import { View } from './view.js' */

const PATIENCE = 300 // ms before it is said that something is being waited for

export class Guide {
  /** Python answers: what else is to be started can be */
  onready = () => {}
  /** a page is shown, in this language @type {(language: Language) => void} */
  onpage = () => {}
  #path = ''
  #ready = false
  #visits = 0

  /** @param {View} view @param {Desk} desk @param {Notices} notices @param {Told} told */
  constructor(view, desk, notices, told) {
    this.view = view
    this.desk = desk
    this.notices = notices
    this.told = told
    view.onshown = (page) => {
      this.onpage(/** @type {Language} */ (page.documentElement.lang))
      return enter(page, desk, () => this.#path)
    }
    desk.onleftout = () => notices.tell('left_out')
    desk.onopened = ({ trouble }) => {
      if (trouble) notices.tell(/** @type {any} */ (trouble))
      this.#ready = true
      ahead()
      this.onready()
    }
  }

  /**
   * @param {string} place where the learner was, as the LMS tells
   * @param {Language} language @param {string | null} strange why what was kept is not ours
   */
  begin(place, language, strange) {
    this.view.adopt()
    if (strange) this.notices.tell(/** @type {any} */ (strange))
    route({
      visit: (path, anchor) => this.visit(path, anchor),
      send: (path, form) => this.#send(path, form),
      jump: (anchor) => this.view.to(anchor),
    })
    const known = /^\/(nl|en|calls)\//.test(place)
    const path = known ? place : location.hash.startsWith('#/') ? taken(location.hash)[0] : `/${language}/`
    replace(path)
    this.visit(path, '')
  }

  /** @param {string} path @param {string} anchor */
  async visit(path, anchor) {
    const visit = ++this.#visits
    this.#path = path.split('?')[0]
    const standing = this.told.pages[this.#path]
    const first = path === `/${this.told.languages[0]}/` && !this.#ready && this.view.file === null
    if (standing && !this.#ready && !first) await this.view.ready(standing, anchor).catch(() => {})
    const answer = await this.#waited(() => this.desk.get(path), !standing && !first)
    if (answer && visit === this.#visits) await this.#shown(answer, anchor, first)
  }

  /** @param {string} path @param {Record<string, unknown>} form */
  async #send(path, form) {
    const answer = await this.#waited(() => this.desk.post(path, form), true)
    if (answer) await this.#shown(answer, '', false)
  }

  /** @param {Answer} answer @param {string} anchor @param {boolean} still the page was there, and is only brought up to date */
  async #shown(answer, anchor, still) {
    if (answer.to) return void this.#to(answer.to)
    if (answer.page) return this.view.page(answer.page, anchor, still)
    if (answer.static && !(await this.#came(answer.static, anchor))) return
    if (!answer.parts) return
    this.view.parts(answer.parts)
    if (!answer.static) asked()
    else if (anchor) this.view.to(anchor)
  }

  /** @param {string} file @param {string} anchor @returns {Promise<boolean>} false: it was said that it doesn't come */
  async #came(file, anchor) {
    try {
      await this.view.ready(file, anchor)
      return true
    } catch (error) {
      if (!(error instanceof NotHere)) throw error
      this.notices.trouble(new PythonTrouble('not_found', file), () => this.visit(this.#path, ''))
      return false
    }
  }

  /** @param {string} to */
  #to(to) {
    const [path, anchor] = taken(to)
    replace(path)
    this.visit(path, anchor)
  }

  /**
   * Says so when it takes long, and what is wrong when it fails.
   * @param {() => Promise<Answer>} ask @param {boolean} awaited whether the learner waits for it
   * @returns {Promise<Answer | null>}
   */
  async #waited(ask, awaited) {
    const saying = setTimeout(() => awaited && this.notices.waiting(true, !this.#ready), PATIENCE)
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof PythonTrouble)) throw error
      if (error.code !== 'closed') this.notices.trouble(error, () => this.visit(this.#path, ''))
      return null
    } finally {
      clearTimeout(saying)
      this.notices.waiting(false, false)
    }
  }
}
