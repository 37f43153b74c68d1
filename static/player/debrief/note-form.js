// Writing the note, or improving it: a plain form, so that it is kept wherever nothing but a form works.

import { dictationInto } from '../dictation.js'
import { element } from '../element.js'
import { icon } from '../icons.js'

/** @typedef {import('./report.js').Desk} Desk */
/** @typedef {import('./report.js').Note} Note */

/**
 * @param {Desk} desk
 * @param {Note} note
 */
export function noteForm(desk, note) {
  const { say } = desk
  const form = fields(desk, note)
  if (note.text === null) return form
  const model = element('div', { class: 'models', hidden: true },
    element('p', { class: 'small muted up3' }, say('note_model_when')), element('p', { class: 'model' }, note.model))
  form.hidden = desk.draft === null || desk.draft === note.text
  return element('div', {}, element('div', { class: 'turnacts' },
    opener(icon('pen'), say('note_improve'), form), opener(icon('note'), say('note_model'), model)), form, model)
}

/**
 * @param {Desk} desk
 * @param {Note} note
 */
function fields({ player, say, draft }, note) {
  const help = note.text === null ? 'note_help' : 'note_improve_help'
  const field = element('textarea', { class: 'field', id: 'note-text', name: 'note', rows: 6, maxlength: 4000, 'aria-describedby': 'note-help' })
  field.value = draft ?? note.text ?? ''
  return element('form', { class: 'correction stack', method: 'post', action: player.note, 'aria-labelledby': 'note-label' },
    element('label', { for: 'note-text', id: 'note-label' }, element('b', {}, say('note_question'))),
    element('p', { class: 'small muted', id: 'note-help' }, say(help)),
    field,
    player.recogniser && dictationInto('note-text', player),
    element('div', { class: 'row' }, element('button', { class: 'btn' }, icon('check'), say('note_save'))))
}

/**
 * A button that opens and closes a place.
 * @param {Node} sign
 * @param {string} words
 * @param {HTMLElement} place
 */
function opener(sign, words, place) {
  const button = element('button', { class: 'btn quiet', type: 'button', 'aria-expanded': String(!place.hidden) }, sign, words)
  button.addEventListener('click', () => {
    place.hidden = !place.hidden
    button.setAttribute('aria-expanded', String(!place.hidden))
    if (!place.hidden) place.querySelector('textarea')?.focus()
  })
  return button
}
