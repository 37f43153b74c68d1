// Who is on the line: the portrait, how they sound, how long it has been, and who can overhear.

import './portrait-element.js'
import { element } from './element.js'
import { icon } from './icons.js'
import { firstSentence } from './wording.js'

/** @import { Brief, CallView } from './ports.js' */
/** @import { Say } from './wording.js' */

export class Facts {
  #portrait = document.createElement('belwijs-portrait')
  #mood = element('span')
  #minutes = element('span')

  /** @param {Say} say @param {Brief} brief */
  constructor(say, brief) {
    this.say = say
    this.#portrait.setAttribute('traits', JSON.stringify(brief.caller.portrait))
    this.#portrait.setAttribute('mood', 'calm')
    const facts = [element('li', {}, icon('ear'), this.#mood), element('li', {}, icon('clock'), this.#minutes)]
    const name = element('div', {}, element('h1', {}, brief.caller.name), element('ul', { class: 'facts' }, ...facts))
    const portrait = element('div', { class: 'portrait' }, this.#portrait)
    const parts = [portrait, name, overheard(brief)]
    this.element = element('section', { class: 'caller', 'aria-label': say('caller_label') }, ...parts)
    this.tick(0)
  }

  /** @param {CallView} view */
  viewed(view) {
    const talking = view.state === 'talking' || view.state === 'ended'
    this.#mood.textContent = view.mood_words
    this.#portrait.setAttribute('mood', talking ? view.mood : 'calm')
    const label = talking ? this.say('portrait', { mood: view.mood_words }) : this.say('portrait_ringing')
    this.#portrait.setAttribute('label', label)
  }

  /** @param {boolean} on */
  speaking(on) {
    this.#portrait.toggleAttribute('speaking', on)
  }

  /** @param {number} minutes whole, counting up */
  tick(minutes) {
    const text = minutes ? this.say('minutes', { n: minutes }) : this.say('minutes_none')
    if (text !== this.#minutes.textContent) this.#minutes.textContent = text
  }
}

/** @param {Brief} brief */
function overheard({ setting }) {
  if (!setting.overheard || !setting.overheard_by) return null
  const [first, rest] = firstSentence(setting.overheard_by)
  return element('p', { class: 'overheard' }, icon('sofa'), element('span', {}, element('b', {}, first), ' ', rest))
}
