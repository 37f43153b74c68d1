// The call word by word: what was heard, with the findings on the very words and their notes in the margin.

import { element } from '../element.js'
import { icon } from '../icons.js'
import { correction } from './correction.js'
import { example, playButton } from './hear.js'
import { repeat } from './repeat.js'
import { noteList } from './notes.js'
import { pointing } from './pointing.js'
import { pieces } from './spans.js'
import { capital, listed, quote } from './words.js'

/** @typedef {import('./report.js').Desk} Desk */
/** @typedef {import('./report.js').Turn} Turn */

export const SIGNS = { good: '✓', try: '!', doubt: '?' }
const FEW = 4 // up to so many turns, none is folded

/** @param {Desk} desk */
export function transcript(desk) {
  const { report, say } = desk
  if (!report.turns.length) return null
  const rows = report.turns.map(turn => row(desk, turn))
  const plain = report.turns.filter(turn => !turn.findings.length && !turn.corrected && turn.words.every(word => word.sure))
  const folded = report.turns.length > FEW && plain.length < report.turns.length ? plain : []
  for (const turn of folded) rows[report.turns.indexOf(turn)].hidden = true
  return element('section', { class: 'section', 'aria-labelledby': 'words' },
    element('div', { class: 'section-head' }, element('h2', { id: 'words' }, say('word_by_word')), legend(desk)),
    element('ol', { class: 'card' }, ...rows),
    folded.length > 0 && unfolder(desk, folded, rows))
}

/** @param {Desk} desk */
function legend({ say }) {
  const shown = /** @type {const} */ (['good', 'try', 'doubt'])
  return element('p', { class: 'legend' }, ...shown.map(tone => element('span', {},
    element('mark', { class: tone }, say(`legend_${tone}`), element('sup', { 'aria-hidden': 'true' }, SIGNS[tone])))))
}

/**
 * @param {Desk} desk
 * @param {Turn[]} folded
 * @param {HTMLElement[]} rows
 */
function unfolder({ report, say }, folded, rows) {
  const turns = capital(say('at_turn', { n: listed(report.language, folded.map(turn => turn.turn)) }))
  const button = element('button', { class: 'btn quiet', type: 'button' }, say('unfold'))
  const remark = element('p', { class: 'folded small muted up3' }, say(folded.length > 1 ? 'folded_more' : 'folded_one', { turns }), ' ', button)
  button.addEventListener('click', () => {
    const first = rows.find(each => each.hidden)
    for (const each of rows) each.hidden = false
    remark.remove()
    first?.focus()
  })
  return remark
}

/**
 * @param {Desk} desk
 * @param {Turn} turn
 */
function row(desk, turn) {
  const { say } = desk
  const row = element('li', { class: 'turnrow', id: `turn-${turn.turn}`, tabindex: -1 },
    element('span', { class: 'no' }, element('span', { class: 'hidden-visually of' }, `${say('turn', { n: '' }).trim()} `), turn.turn),
    element('div', {}, hers(desk, turn), mine(desk, turn), ...acts(desk, turn)),
    noteList(desk, turn))
  pointing(row)
  return row
}

/**
 * @param {Desk} desk
 * @param {Turn} turn
 */
function hers(desk, { line, line_clips: clips }) {
  if (!line) return null
  const box = element('div', { class: 'her' })
  const button = playButton(desk, clips, line, box)
  box.prepend(element('div', {},
    element('span', { class: 'by' }, capital(desk.report.caller.address)), element('p', { class: 'said' }, quote(line))), button ?? '')
  return box
}

/**
 * @param {Desk} desk
 * @param {Turn} turn
 */
function mine({ say }, turn) {
  const tags = [turn.source === 'typed' && say('typed'), turn.corrected && say('corrected')].filter(Boolean)
  return element('div', { class: 'mine' },
    element('span', { class: 'by' }, say('you'), ...tags.map(tag => element('span', { class: 'tag' }, String(tag)))),
    turn.words.length ? element('p', { class: 'said' }, ...marked(turn)) : element('p', { class: 'muted' }, say('said_nothing')))
}

/** @param {Turn} turn  @returns {import('../element.js').Child[]} */
function marked(turn) {
  return pieces(turn.words, turn.findings).flatMap((piece, at) => {
    const gap = at ? ' ' : ''
    if (!piece.tones.length) return [gap, piece.text]
    const described = piece.notes.map(note => `note-${turn.turn}-${note}`).join(' ')
    return [gap, element('mark', { class: piece.tones.join(' '), 'aria-describedby': described || null, 'data-notes': piece.notes.join(' ') || null }, piece.text,
      piece.signs.length > 0 && element('sup', { 'aria-hidden': 'true' }, piece.signs.map(tone => SIGNS[tone]).join('')))]
  })
}

/**
 * What can be done with a turn, and the places that these buttons open.
 * @param {Desk} desk
 * @param {Turn} turn
 */
function acts(desk, turn) {
  const { say } = desk
  const more = say('in_turn', { n: turn.turn })
  const models = element('div', { class: 'models', hidden: true }, ...turn.models.map(line => example(desk, line)))
  const reword = element('div', { class: 'reword', hidden: true })
  const buttons = [
    turn.models.length > 0 && opener('play', say('models'), more, models),
    repeat(desk, turn.turn, 'quiet'),
    turn.source === 'spoken' && opener('pen', say('misheard'), more, reword),
  ]
  reword.append(correction(desk, turn, () => {
    reword.hidden = true
    if (buttons[2] instanceof HTMLElement) {
      buttons[2].setAttribute('aria-expanded', 'false')
      buttons[2].focus()
    }
  }))
  return [element('div', { class: 'turnacts' }, ...buttons), models, reword]
}

/**
 * A button that opens and closes a place.
 * @param {string} sign
 * @param {string} words
 * @param {string} more  what only a screen reader says
 * @param {HTMLElement} place
 */
function opener(sign, words, more, place) {
  const button = element('button', { class: 'btn quiet', type: 'button', 'aria-expanded': 'false' },
    icon(sign), words, element('span', { class: 'hidden-visually' }, more))
  button.addEventListener('click', () => {
    place.hidden = !place.hidden
    button.setAttribute('aria-expanded', String(!place.hidden))
    if (!place.hidden) place.querySelector('textarea')?.focus()
  })
  return button
}
