// The caller's trust, turn by turn, as a picture and as text; and under it the steps of the call.

import { drawn, element } from '../element.js'
import { icon } from '../icons.js'
import { dots, line, notes } from './trust-line.js'

/** @typedef {import('./report.js').Desk} Desk */

const EM = 13 / 16 // letters of the picture, in rem
const TOP = .5, BOTTOM = 13.5, HEIGHT = 15.4 // rem: the zone and the whole picture
const LOOK = { good: 'up', try: 'down' }

/** @param {Desk} desk */
export function trust(desk) {
  const { report, say } = desk
  const drawable = report.trust.length > 1
  return element('section', { class: 'card', 'aria-labelledby': 'trust' },
    element('h2', { id: 'trust' }, say('trust')),
    element('p', { class: 'small muted up1 down3' }, drawable ? say('trust_remark') : say('trust_none')),
    drawable && picture(desk),
    drawable && element('details', {}, element('summary', {}, say('as_text')),
      element('ol', { class: 'small stack' }, ...report.trust_text.map(text => element('li', {}, text)))),
    report.structure.length > 0 && steps(desk))
}

/** @param {Desk} desk */
function picture(desk) {
  const frame = element('div', { class: 'chartframe' })
  const watch = new ResizeObserver(() => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
    frame.replaceChildren(chart(desk, frame.clientWidth, rem))
  })
  watch.observe(frame)
  return frame
}

/**
 * @param {Desk} desk
 * @param {number} width  px
 * @param {number} rem  px
 */
function chart({ report: { trust: points }, say }, width, rem) {
  const top = TOP * rem, bottom = BOTTOM * rem, height = HEIGHT * rem, em = EM * rem
  const marks = dots(points, { width, top: top + 2 * em, bottom: bottom - 2 * em, margin: 2 * em })
  const kept = [
    { left: 0, right: say('trust_high').length * .6 * em + em, top, bottom: top + 2 * em },
    { left: 0, right: say('trust_low').length * .6 * em + em, top: bottom - 2 * em, bottom },
  ]
  const found = notes(points, marks, { width, top, bottom, em, kept })
  const every = Math.ceil(points.length * 1.9 * em / width)
  return drawn('svg', { class: 'chart', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': summary(points, say) },
    drawn('rect', { class: 'zone', x: 0, y: top, width, height: bottom - top, rx: 10 }),
    drawn('text', { class: 'ax', x: .8 * em, y: top + 1.5 * em }, say('trust_high')),
    drawn('text', { class: 'ax', x: .8 * em, y: bottom - .8 * em }, say('trust_low')),
    drawn('polyline', { class: 'trust', points: line(marks) }),
    ...marks.map(({ x, y, tone }) => drawn('circle', { class: tone ? LOOK[tone] : 'pt', cx: x, cy: y, r: 7 })),
    ...marks.flatMap(({ x, turn }, at) => (at % every ? [] : [
      drawn('text', { class: 'ax', x, y: bottom + 1.5 * em, 'text-anchor': at ? 'middle' : 'start', dx: at ? 0 : -em }, at || turn ? turn : say('trust_start')),
    ])),
    ...found.flatMap(({ thread }) => (thread ? [drawn('line', { class: 'thread', x1: thread.left + .5, x2: thread.left + .5, y1: thread.top, y2: thread.bottom })] : [])),
    ...found.map(({ x, y, text }) => drawn('text', { class: 'strong', x, y, 'text-anchor': 'middle' }, text)))
}

/**
 * @param {import('./report.js').TrustPoint[]} points
 * @param {import('./words.js').Say} say
 */
function summary(points, say) {
  const byTrust = [...points].sort((a, b) => a.value - b.value)
  const at = (/** @type {number} */ turn) => (turn ? say('at_turn', { n: turn }) : say('at_start'))
  const rise = points[points.length - 1].value - points[0].value
  const end = say(rise > 0 ? 'trust_end_up' : rise < 0 ? 'trust_end_down' : 'trust_end_same')
  return say('trust_label', { low: at(byTrust[0].turn), high: at(byTrust[byTrust.length - 1].turn), end })
}

/** @param {Desk} desk */
function steps({ report, say }) {
  return element('div', {}, element('h3', { class: 'near' }, say('steps')),
    element('ol', { class: 'phases' }, ...report.structure.map(({ name, present, doubtful, turn }) => element('li', { class: present ? 'there' : doubtful ? 'doubt' : '' },
      present ? icon('check') : doubtful ? icon('question') : element('span', { class: 'absent', 'aria-hidden': 'true' }),
      element('span', {}, element('b', {}, name), ' ', element('span', { class: 'small muted' },
        present ? (turn ? say('step_heard', { n: turn }) : say('step_there')) : say(doubtful ? 'step_doubt' : 'step_missing')))))))
}
