// Rows of the rhythm: a picture with its own words, and in them the dots of tempo and melody.

import { drawn } from '../element.js'
import * as placed from './rhythm-bars.js'
import { decimal, listed } from './words.js'

/** @typedef {import('./report.js').Desk} Desk */
/** @typedef {import('./report.js').Rhythm} Rhythm */

/**
 * @param {string} look
 * @param {string} label
 * @param {Node[]} shapes
 */
export const row = (look, label, shapes) => drawn('svg', { class: look, role: 'img', 'aria-label': label }, ...shapes)

/**
 * @param {Desk} desk
 * @param {Rhythm} told
 */
export function tempo({ say, report }, told) {
  const dots = placed.tempo(told)
  const fast = dots.filter(dot => dot.fast).map(dot => say('at_turn', { n: dot.turn }))
  const label = fast.length ? say('tempo_bars', { turns: listed(report.language, fast) }) : say('tempo_bars_none')
  return row('tempo', label, [limit(2 / 3), ...dots.map(one => dot(one, one.fast ? 'dot hot' : 'dot'))])
}

/**
 * Flat is no fault: its dots look as any other.
 * @param {Desk} desk
 * @param {Rhythm} told
 */
export function melody({ say, report }, told) {
  const dots = placed.melody(told)
  const spreads = (told.melody?.spreads ?? []).map(one => one.spread)
  const [least, most] = [Math.min(...spreads), Math.max(...spreads)].map(one => decimal(report.language, one))
  const label = say(least === most ? 'melody_bars_one' : 'melody_bars', { least, most })
  return row('tempo', label, [limit(1 / 3), ...dots.map(one => dot(one, 'dot'))])
}

/** @param {number} height 0 to 1 */
const y = height => `${(90 - 80 * height).toFixed(1)}%`

/** @param {number} height */
const limit = height => drawn('line', { class: 'lim', x1: 0, x2: '100%', y1: y(height), y2: y(height) })

/**
 * @param {{left: number, height: number}} place
 * @param {string} look
 */
const dot = ({ left, height }, look) => drawn('circle', { class: look, cx: `${left.toFixed(2)}%`, cy: y(height), r: 6 })
