// The rhythm of the call: who spoke when, where both spoke at once, how fast the learner went, and with how much melody.

import { drawn, element } from '../element.js'
import { overlaps, spread, ticks } from './rhythm-bars.js'
import { melody, row, tempo } from './rhythm-rows.js'
import { decimal, listed } from './words.js'

/** @typedef {import('./report.js').Desk} Desk */
/** @typedef {import('./report.js').Rhythm} Rhythm */

const NARROW = 2.4 // per cent of the width: a bar below this has no room for its number

/** @param {Desk} desk */
export function rhythm(desk) {
  const { report, say } = desk
  if (!report.turns.length) return null
  const minutes = report.minutes < 1 ? say('minutes_none') : report.minutes === 1 ? say('minutes_one') : say('minutes', { n: report.minutes })
  const told = report.rhythm && report.rhythm.bars.length > 0
  return element('section', { class: 'section card near', 'aria-labelledby': 'rhythm' },
    element('div', { class: 'section-head' },
      element('h2', { id: 'rhythm' }, say('rhythm')),
      element('span', { class: 'muted small' }, say('rhythm_remark', { minutes }))),
    ...(told && report.rhythm ? picture(desk, report.rhythm) : [element('p', { class: 'muted' }, say('rhythm_typed'))]))
}

/**
 * @param {Desk} desk
 * @param {Rhythm} told
 */
function picture(desk, told) {
  const { say } = desk
  const bars = spread(told.bars)
  const mine = bars.filter(bar => bar.who === 'learner')
  const hers = bars.filter(bar => bar.who === 'caller')
  const chart = element('div', { class: 'tl' },
    element('b', {}, say('caller')), row('', say('caller_bars', { n: hers.length }), hers.map(bar => block(bar, 'her'))),
    element('b', {}, say('you')), row('', say('your_bars', { n: mine.length }), [
      ...mine.flatMap(bar => [block(bar, 'me'), number(bar)]),
      ...overlaps(told.bars).map(({ left, width }) => drawn('rect', { class: 'over', x: `${left}%`, y: 0, width: `${width}%`, height: '100%' })),
    ]),
    told.rates.length > 0 && element('b', {}, say('tempo')), told.rates.length > 0 && tempo(desk, told),
    told.melody && element('b', {}, say('melody')), told.melody && melody(desk, told),
    element('span', {}), axis(desk, told))
  const wide = told.bars.length > 8 ? 'scroller long' : 'scroller'
  return [
    element('div', { class: wide, tabindex: 0, role: 'region', 'aria-label': say('rhythm_frame') }, chart),
    legend(desk, told),
    ...(told.melody ? [element('p', { class: 'small up3' }, told.melody.text)] : []),
    element('details', {}, element('summary', {}, say('as_text')), text(desk, told)),
  ]
}

/**
 * @param {{left: number, width: number}} bar
 * @param {string} look
 */
const block = ({ left, width }, look) =>
  drawn('rect', { class: look, x: `${left.toFixed(2)}%`, y: '10%', width: `${width.toFixed(2)}%`, height: '80%', rx: 4 })

/** @param {{left: number, width: number, turn: number}} bar */
function number({ left, width, turn }) {
  const inside = width >= NARROW
  return drawn('text', { class: inside ? 'on' : 'under', x: `${(left + width / 2).toFixed(2)}%`, y: inside ? '50%' : '100%', dy: inside ? '.35em' : '.9em', 'text-anchor': 'middle' }, turn)
}

/**
 * @param {Desk} desk
 * @param {Rhythm} told
 */
function axis({ say }, told) {
  const clock = (/** @type {number} */ seconds) => say('clock', { minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, '0') })
  return drawn('svg', { class: 'axis', 'aria-hidden': 'true' }, ...ticks(told.bars).map(({ seconds, left }) =>
    drawn('text', { x: `${left.toFixed(2)}%`, y: '70%', 'text-anchor': left ? 'middle' : 'start' }, clock(seconds))))
}

/**
 * @param {Desk} desk
 * @param {Rhythm} told
 */
function legend({ say, report }, told) {
  const key = (/** @type {string} */ look, /** @type {string} */ words) => element('span', {}, element('i', { class: `key ${look}` }), words)
  const crossed = [...new Set(overlaps(told.bars).map(({ turn }) => say('at_turn', { n: turn })))]
  return element('p', { class: 'legend' }, key('her', say('legend_caller')), key('me', say('legend_you')),
    crossed.length > 0 && key('over', say('legend_overlap', { turns: listed(report.language, crossed) })),
    told.rates.length > 0 && key('lim', say('legend_limit', { limit: decimal(report.language, told.rate_limit), unit: told.rate_unit })),
    told.melody && key('lim', say('legend_melody', { limit: decimal(report.language, told.melody.limit) })))
}

/**
 * @param {Desk} desk
 * @param {Rhythm} told
 */
function text({ say, report }, told) {
  const seconds = (/** @type {{began: number, ended: number}} */ { began, ended }) => decimal(report.language, (ended - began) / 1000)
  const crossed = overlaps(told.bars)
  const items = told.bars.filter(bar => bar.who === 'learner').map(bar => {
    const rate = told.rates.find(each => each.turn === bar.turn)?.rate
    const swung = told.melody?.spreads.find(each => each.turn === bar.turn)
    const overlap = crossed.find(each => each.turn === bar.turn)
    return say('spoke', { turn: say('turn', { n: bar.turn }), seconds: seconds(bar) })
      + (rate === undefined ? '' : say('spoke_rate', { rate: decimal(report.language, rate), unit: told.rate_unit }))
      + (rate !== undefined && rate > told.rate_limit ? say('spoke_fast') : '')
      + (swung ? say('spoke_melody', { spread: decimal(report.language, swung.spread) }) : '')
      + (overlap ? say('spoke_overlap', { seconds: seconds(overlap) }) : '') + '.'
  })
  return element('ol', { class: 'small stack' }, ...items.map(item => element('li', {}, item)))
}
