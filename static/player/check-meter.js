// The meter of the microphone check: too soft, fine, too loud. Fills the bars that the page has drawn, or draws them.

import { drawn, element } from './element.js'

const BARS = 24
// dB RMS of too soft, fine, too loud, with the browser's gain control on; a third of the bars each. Ours.
const ZONES = [[-60, -40], [-40, -6], [-6, 0]]

/** @typedef {'soft' | 'fine' | 'loud'} Judgement */

export class CheckMeter {
  /** @param {Element} host */
  constructor(host) {
    this.element = host.querySelector('.meter') ?? drawnMeter(host)
    this.rects = [...this.element.querySelectorAll('rect')]
  }

  /** @param {number} level 0 to 1 over 60 dB */
  show(level) {
    const decibel = level * 60 - 60
    const filled = Math.round(barsFor(decibel))
    this.rects.forEach((rect, i) => {
      const zone = i >= BARS / 3 && i < (2 * BARS) / 3 ? 'z' : ''
      rect.setAttribute('class', i < filled ? 'f' : zone)
    })
  }

  /** @param {string} text */
  name(text) {
    this.element.setAttribute('aria-label', text)
  }
}

/** @param {number} level 0 to 1 over 60 dB @returns {Judgement} */
export function judged(level) {
  const decibel = level * 60 - 60
  return decibel < ZONES[1][0] ? 'soft' : decibel > ZONES[1][1] ? 'loud' : 'fine'
}

/** @param {number} decibel */
function barsFor(decibel) {
  const zone = ZONES.findIndex(([, to]) => decibel < to)
  if (zone < 0) return BARS
  const [from, to] = ZONES[zone]
  return (BARS / 3) * (zone + Math.max(0, (decibel - from) / (to - from)))
}

/** @param {Element} host */
function drawnMeter(host) {
  const rects = Array.from({ length: BARS }, (_, i) => {
    const good = i >= BARS / 3 && i < (2 * BARS) / 3
    const high = good ? { y: 1, height: 30, class: 'z' } : { y: 6, height: 20 }
    return drawn('rect', { x: 1 + i * 12.5, width: 9.5, rx: 2.5, ...high })
  })
  const picture = { viewBox: '0 0 300 32', preserveAspectRatio: 'none', 'aria-hidden': 'true' }
  const meter = element('div', { class: 'meter', role: 'img' }, drawn('svg', picture, ...rects))
  host.prepend(meter)
  return meter
}
