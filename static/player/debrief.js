// <belwijs-debrief>: what the caller felt, why, and one turn to do again. Fed with a report; the same in every host.

import './portrait-element.js'
import { note } from './debrief/note.js'
import { nextSteps, strengths } from './debrief/points.js'
import { rhythm } from './debrief/rhythm.js'
import { Sounding } from './debrief/sounding.js'
import { standing } from './debrief/standing.js'
import { transcript } from './debrief/transcript.js'
import { trust } from './debrief/trust.js'
import { verdict } from './debrief/verdict.js'
import { whole } from './debrief/whole.js'
import { sayer } from './debrief/words.js'
import { element } from './element.js'
import en from './texts/debrief.en.js'
import nl from './texts/debrief.nl.js'

/** @typedef {import('./debrief/report.js').Report} Report */
/** @typedef {import('./debrief/report.js').PlayerSettings} PlayerSettings */
/** @typedef {import('./debrief/report.js').Engine} Engine */

export class Debrief extends HTMLElement {
  #sounding = new Sounding()
  #remark = element('p', { class: 'hidden-visually', role: 'status' })

  connectedCallback() {
    this.addEventListener('click', this.#follow)
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#follow)
    this.#sounding.stop()
  }

  /**
   * @param {Report} report
   * @param {PlayerSettings} player
   * @param {Engine} engine
   */
  show(report, player, engine) {
    this.#sounding.stop()
    const say = sayer(report.language === 'en' ? en : nl)
    const desk = {
      report, player, say, draft: this.#draft, sounding: this.#sounding,
      correct: async (/** @type {number} */ turn, /** @type {string} */ text, /** @type {() => void} */ waiting) => {
        engine.onconnection = lost => { if (lost) waiting() }
        await engine.send({ type: 'correct', turn, text })
        this.show(/** @type {Report} */ (await engine.report()), player, engine)
        this.#remark.textContent = say('correct_done', { n: turn })
        const row = this.querySelector(`#turn-${turn}`)
        if (row instanceof HTMLElement) row.focus()
      },
    }
    const two = (/** @type {Node[]} */ ...cards) => element('div', { class: 'two section near' }, ...cards)
    const spoken = report.turns.length > 0
    const points = spoken && two(strengths(desk), nextSteps(desk))
    if (points) points.classList.toggle('uneven', !report.strengths.length || !report.next_steps.length)
    const parts = [
      verdict(desk),
      points,
      spoken && two(standing(desk), trust(desk)),
      whole(desk), note(desk), rhythm(desk), transcript(desk),
    ]
    this.replaceChildren(this.#remark, ...parts.filter(part => part instanceof Node))
  }

  /** @returns {string | null} a note that is being written */
  get #draft() {
    const field = this.querySelector('#note-text')
    return field instanceof HTMLTextAreaElement ? field.value : null
  }

  /** A link to a folded turn unfolds it. @param {Event} event */
  #follow = event => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#turn-"]')
    if (!link) return
    const row = this.querySelector(link.getAttribute('href') ?? '')
    if (row instanceof HTMLElement && row.hidden) this.querySelector('.folded button')?.dispatchEvent(new Event('click'))
  }
}

if (!customElements.get('belwijs-debrief')) customElements.define('belwijs-debrief', Debrief)
