// <belwijs-order up="Move up" down="Move down">: steps to put in order, with two keys each in the place of a list of numbers.

import { element } from '../player/element.js'
import { icon } from '../player/icons.js'

export class Order extends HTMLElement {
  connectedCallback() {
    for (const select of this.querySelectorAll('select')) this.#replace(select)
    this.#count()
  }

  /** @returns {HTMLElement[]} */
  get steps() {
    return [...this.querySelectorAll('li')]
  }

  /** @param {HTMLSelectElement} select */
  #replace(select) {
    const step = select.closest('li')
    const name = select.getAttribute('aria-label') ?? ''
    const keys = ['up', 'down'].map((way) => {
      const key = element('button', { type: 'button', 'data-way': way, 'aria-label': `${this.getAttribute(way)}. ${name}` }, icon(way))
      key.addEventListener('click', () => step && this.#move(step, way))
      return key
    })
    select.replaceWith(element('span', { class: 'moves' }, ...keys, element('input', { type: 'hidden', name: select.name })))
  }

  /** @param {HTMLElement} step @param {string} way */
  #move(step, way) {
    const other = way === 'up' ? step.previousElementSibling : step.nextElementSibling
    if (way === 'up') other?.before(step)
    else other?.after(step)
    this.#count()
    const keys = /** @type {NodeListOf<HTMLButtonElement>} */ (step.querySelectorAll('button'))
    const same = [...keys].find((key) => key.dataset.way === way && !key.disabled)
    ;(same ?? [...keys].find((key) => !key.disabled))?.focus()
  }

  #count() {
    this.steps.forEach((step, place) => {
      const input = step.querySelector('input')
      if (input) input.value = String(place + 1)
      step.querySelector('[data-way=up]')?.toggleAttribute('disabled', place === 0)
      step.querySelector('[data-way=down]')?.toggleAttribute('disabled', place === this.steps.length - 1)
    })
  }
}

if (!customElements.get('belwijs-order')) customElements.define('belwijs-order', Order)
