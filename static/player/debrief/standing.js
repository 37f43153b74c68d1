// Where the learner stands: per competency four blocks, and always the word.

import { drawn, element } from '../element.js'

/** @typedef {import('./report.js').Desk} Desk */

/** @param {Desk} desk */
export function standing({ report, say }) {
  return element('section', { class: 'card', 'aria-labelledby': 'standing' },
    element('h2', { id: 'standing' }, say('standing')),
    element('ul', { class: 'bands' }, ...report.competencies.map(({ id, name, band, word, why, doubtful }) => element('li', {},
      element('b', {}, name),
      element('span', { class: band === null ? `band unseen${doubtful ? ' doubtful' : ''}` : 'band' }, blocks(band ?? 0), band === null && id !== 'record' && !doubtful ? say('not_seen') : word),
      element('span', { class: 'why' }, why)))))
}

/** @param {number} full */
function blocks(full) {
  return drawn('svg', { viewBox: '0 0 45 12', 'aria-hidden': 'true' }, ...[1, 12, 23, 34].map((x, at) =>
    drawn('rect', { class: at < full ? 'f' : '', x, y: 1, width: 9, height: 10, rx: 2 })))
}
