// The bar above the call: pause, and captions on or off. The page brings it; a host without one gets one.

import { element } from './element.js'
import { icon } from './icons.js'
import { prefer, preferences } from './preferences.js'

/** @import { Say } from './wording.js' */

/**
 * @param {Say} say @param {string} practice
 * @param {{pause: () => void, captions: (on: boolean) => void}} tell
 * @returns {{element: HTMLElement | null, pausable: (on: boolean) => void}} the bar, where the page had none
 */
export function callbar(say, practice, tell) {
  const pause = element('button', { class: 'tool', type: 'button', hidden: true }, icon('wait'), say('pause'))
  pause.addEventListener('click', tell.pause)
  const captions = captionsSwitch(say, tell.captions)
  const pausable = (/** @type {boolean} */ on) => (pause.hidden = !on)
  const there = document.querySelector('.callbar .wrap')
  if (!there) {
    const bar = element('div', { class: 'wrap' }, element('b', {}, practice), captions, pause)
    return { element: element('header', { class: 'callbar' }, bar), pausable }
  }
  there.querySelector('a.tool')?.remove() // the way out of a page without this script; "later" stands in the pause
  const before = there.querySelector('.tool')
  there.insertBefore(captions, before)
  there.insertBefore(pause, before)
  return { element: null, pausable }
}

/** @param {Say} say @param {(on: boolean) => void} tell */
function captionsSwitch(say, tell) {
  const button = element('button', { class: 'tool', type: 'button' })
  let on = preferences().captions
  const set = () => {
    button.replaceChildren(icon('note'), say(on ? 'captions_hide' : 'captions_show'))
    tell(on)
  }
  button.addEventListener('click', () => {
    on = !on
    prefer('captions', on)
    set()
  })
  set()
  return button
}
