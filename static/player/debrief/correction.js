// "That's not what I said": the words become a field, and what is typed there is graded anew.

import { element } from '../element.js'
import { icon } from '../icons.js'

/**
 * @param {import('./report.js').Desk} desk
 * @param {import('./report.js').Turn} turn
 * @param {() => void} close
 */
export function correction(desk, turn, close) {
  const { say } = desk
  const heard = turn.words.map(word => word.text).join(' ')
  const id = `reword-${turn.turn}`
  const field = element('textarea', { class: 'field said', id, rows: 2, maxlength: 2000, spellcheck: 'false', autocomplete: 'off', 'aria-describedby': `${id}-help` })
  field.value = heard
  const save = element('button', { class: 'btn' }, icon('check'), say('correct_save'))
  const cancel = element('button', { class: 'btn quiet', type: 'button' }, say('correct_cancel'))
  const remark = element('p', { class: 'small', role: 'status' })
  const form = element('form', { class: 'correction stack', 'aria-labelledby': `${id}-title` },
    element('label', { for: id, id: `${id}-title` }, element('b', {}, say('correct_title', { n: turn.turn }))),
    element('p', { class: 'small muted', id: `${id}-help` }, say('correct_help')),
    field, element('div', { class: 'row' }, save, cancel), remark)

  const leave = () => {
    field.value = heard
    remark.textContent = ''
    close()
  }
  cancel.addEventListener('click', leave)
  field.addEventListener('keydown', event => {
    if (event.key === 'Escape') leave()
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const text = field.value.trim()
    if (text === heard) return leave()
    remark.textContent = text ? say('correct_busy') : say('correct_empty')
    if (!text) return field.focus()
    save.disabled = true
    try {
      await desk.correct(turn.turn, text, () => { remark.textContent = say('correct_waiting') })
    } catch {
      remark.textContent = say('correct_failed')
      save.disabled = false
      field.focus()
    }
  })
  return form
}
