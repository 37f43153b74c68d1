// What the caller says about the call, looking back; and the one thing to do now.

import { drawn, element } from '../element.js'
import { portraitOf } from '../portrait-element.js'
import { repeat } from './repeat.js'
import { capital, quote } from './words.js'

/** @typedef {import('./report.js').Desk} Desk */

const MOST = 7 // the Customer Effort Score goes from 1 to 7
const FACES = /** @type {const} */ ({ relieved: 'face_relieved', calm: 'face_calm', tense: 'face_tense', upset: 'face_upset' })

/** @param {Desk} desk */
export function verdict(desk) {
  const { report, player, say } = desk
  const { verdict: view, caller } = report
  const name = capital(caller.address)
  const first = report.next_steps.find(step => report.turns.some(turn => turn.turn === step.turn))
  const mood = view.mood in FACES ? /** @type {keyof typeof FACES} */ (view.mood) : 'calm'
  return element('section', { class: 'panel verdict', 'aria-labelledby': 'about' },
    element('div', { class: 'portrait' }, portraitOf(caller.portrait, mood, say(FACES[mood], { caller: name }))),
    element('div', { class: 'text' },
      element('h1', { id: 'about' }, say('about', { caller: name })),
      view.quote && element('blockquote', {}, quote(view.quote)),
      report.turns.length ? view.effort && effort(desk, view.effort, view.effort_words) : element('p', { class: 'up3' }, say('nothing_said')),
      view.after && element('p', { class: 'muted up3' }, `${say('after')} ${view.after}`),
      element('div', { class: 'acts' },
        repeat(desk, first ? first.turn : null, 'main'),
        first && repeat(desk, null, 'quiet'),
        element('a', { class: 'btn quiet', href: player.start }, say('other_calls')))))
}

/**
 * @param {Desk} desk
 * @param {number} value
 * @param {string} words
 */
function effort({ say }, value, words) {
  const dots = Array.from({ length: MOST }, (_, at) => drawn('circle', { class: at < value ? 'f' : '', cx: 12 + at * 26, cy: 12, r: 9 }))
  return element('p', { class: 'effort' },
    drawn('svg', { viewBox: `0 0 ${MOST * 26 + 2} 24`, 'aria-hidden': 'true' }, ...dots),
    element('span', {}, element('b', {}, say('effort', { n: value })), ` · ${words}`))
}
