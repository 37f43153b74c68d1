// <belwijs-portrait traits='{"skin":"light"}' mood="tense" label="Mevrouw Claes kijkt gespannen." speaking>
// When only the mood changes, the arch stays and takes its new tone in a moment's time.

import { face, portrait } from './portrait.js'

/** @typedef {import('./portrait.js').Traits} Traits */

export class Portrait extends HTMLElement {
  static observedAttributes = ['traits', 'mood', 'label']

  connectedCallback() {
    this.draw()
  }

  attributeChangedCallback() {
    if (this.isConnected) this.draw()
  }

  /** @returns {Traits} */
  get traits() {
    try {
      const traits = JSON.parse(this.getAttribute('traits') ?? '{}')
      return traits && typeof traits === 'object' ? traits : {}
    } catch {
      return {}
    }
  }

  draw() {
    const mood = this.getAttribute('mood') ?? 'calm'
    const label = this.getAttribute('label') ?? ''
    const inside = this.querySelector('.face-in')
    const picture = inside?.closest('svg')
    if (!inside || !picture) {
      this.innerHTML = portrait(this.traits, mood, label) // only our own shapes, and the label escaped
      return
    }
    picture.setAttribute('class', `face face-${mood}`)
    name(picture, label)
    inside.innerHTML = face(this.traits, mood) // only our own shapes
  }
}

/**
 * @param {SVGSVGElement} picture
 * @param {string} label
 */
function name(picture, label) {
  for (const attribute of ['role', 'aria-label', 'aria-hidden']) picture.removeAttribute(attribute)
  if (!label) return picture.setAttribute('aria-hidden', 'true')
  picture.setAttribute('role', 'img')
  picture.setAttribute('aria-label', label)
}

/**
 * A portrait to put in a page.
 * @param {Traits} traits
 * @param {string} mood
 * @param {string} label
 * @returns {HTMLElement}
 */
export function portraitOf(traits, mood, label) {
  const made = document.createElement('belwijs-portrait')
  made.setAttribute('traits', JSON.stringify(traits))
  made.setAttribute('mood', mood)
  made.setAttribute('label', label)
  return made
}

if (!customElements.get('belwijs-portrait')) customElements.define('belwijs-portrait', Portrait)
