// The level of the microphone as bars: the last three seconds, newest on the right. With reduced motion the bars stand
// still, and as many are filled as it is loud.

import { drawn } from './element.js'

const BARS = 30
const EACH = 100 // ms
const CALM = 400 // ms between changes with reduced motion

export class Meter {
  /** @type {number[]} */
  #levels = new Array(BARS).fill(0)
  #most = 0
  #last = 0
  #still = matchMedia('(prefers-reduced-motion: reduce)')

  constructor() {
    this.rects = Array.from({ length: BARS }, (_, i) => drawn('rect', { x: (2 + i * 13.3).toFixed(1), width: 7 }))
    const picture = { viewBox: '0 0 400 32', preserveAspectRatio: 'none', 'aria-hidden': 'true' }
    this.element = document.createElement('div')
    this.element.className = 'meter'
    this.element.setAttribute('role', 'img')
    this.element.append(drawn('svg', picture, ...this.rects))
    this.#draw()
  }

  /** @param {string} text what the meter says to who doesn't see it */
  name(text) {
    this.element.setAttribute('aria-label', text)
  }

  /** @param {number} level 0 to 1 @param {boolean} voiced */
  push(level, voiced) {
    this.#most = Math.max(this.#most, voiced ? level : 0)
    const now = performance.now()
    if (now - this.#last < (this.#still.matches ? CALM : EACH)) return
    this.#last = now
    this.#levels = this.#still.matches ? filled(this.#most) : [...this.#levels.slice(1), this.#most]
    this.#most = 0
    this.#draw()
  }

  clear() {
    if (!this.#levels.some(Boolean)) return
    this.#levels = new Array(BARS).fill(0)
    this.#draw()
  }

  #draw() {
    this.rects.forEach((rect, i) => {
      const height = this.#levels[i] ? Math.max(6, Math.min(30, (this.#levels[i] - 0.15) * 42)) : 4
      rect.setAttribute('class', this.#levels[i] ? 'f' : '')
      rect.setAttribute('y', String((32 - height) / 2))
      rect.setAttribute('height', String(height))
      rect.setAttribute('rx', String(Math.min(3.5, height / 2)))
    })
  }
}

/** @param {number} level */
const filled = (level) => Array.from({ length: BARS }, (_, i) => (i < level * BARS ? 0.6 : 0))
