// "Repeat turn 3": a form, so that it also works where nothing but a form does.

import { element } from '../element.js'
import { icon } from '../icons.js'

/**
 * @param {import('./report.js').Desk} desk
 * @param {number | null} turn  null: the whole call, that is from turn 1 on
 * @param {string} look  classes of the button
 * @param {string} [more]  what only a screen reader says
 */
export function repeat({ player, say }, turn, look, more = '') {
  const words = turn === null ? say('repeat_all') : say('repeat_turn', { n: turn })
  return element('form', { method: 'post', action: player.again },
    element('input', { type: 'hidden', name: 'turn', value: turn ?? 1 }),
    element('button', { class: `btn ${look}` }, look === 'quiet' && turn === null ? '' : icon('again'), words,
      more && element('span', { class: 'hidden-visually' }, more)))
}
