// The debrief as a file: to keep, to print, or to hand in to whoever teaches.

import { element } from '../player/element.js'
import { icon } from '../player/icons.js'
import { texts } from './wording.js'

/** @import { Desk } from './desk.js' */

/** @param {Desk} desk @param {{handout: string, language: string}} player @returns {HTMLElement} a button */
export function keeping(desk, player) {
  const words = texts(player.language)
  const button = element('button', { class: 'btn quiet', type: 'button' }, icon('note'), words.keep)
  const remark = element('span', { class: 'small muted', role: 'status' })
  button.addEventListener('click', async () => {
    const day = new Date().toLocaleDateString(player.language)
    const { json } = await desk.get(`${player.handout}?${query({ learner: desk.lms?.learner.name ?? '', day })}`)
    save(json.name, json.html)
    remark.textContent = words.kept
  })
  return element('p', { class: 'row down3' }, button, remark)
}

/** @param {Record<string, string>} values as they are: Python takes them apart at = and & */
function query(values) {
  return Object.entries(values).map(([key, value]) => `${key}=${value.replace(/[=&?#]/g, ' ')}`).join('&')
}

/** @param {string} name @param {string} html */
function save(name, html) {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
  const link = element('a', { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60000) // some browsers read it later
}
