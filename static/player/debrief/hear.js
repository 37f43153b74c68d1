// A line that can be heard: a round button before it, marigold and "plays" while it sounds.

import { element } from '../element.js'
import { icon } from '../icons.js'
import { quote } from './words.js'

/** @typedef {import('./report.js').Clip} Clip */
/** @typedef {import('./report.js').Desk} Desk */

/**
 * @param {Desk} desk
 * @param {Clip[]} clips
 * @param {string} text  what is said, without quotation marks
 * @param {HTMLElement} row  the line around the button; goes marigold
 * @returns {HTMLElement | null} null when there is nothing to hear
 */
export function playButton({ say, sounding }, clips, text, row) {
  if (!clips.some(clip => clip.src)) return null
  const button = element('button', { class: 'play', type: 'button', 'aria-label': say('hear', { text }) }, icon('play'))
  const remark = element('span', { class: 'sounds', 'aria-live': 'polite' })
  row.append(remark)
  let playing = false
  button.addEventListener('click', () => {
    if (playing) return sounding.stop()
    sounding.play(clips, state => {
      playing = state === 'playing'
      row.classList.toggle('playing', playing)
      button.replaceChildren(icon(playing ? 'stop' : 'play'))
      button.setAttribute('aria-label', say(playing ? 'stop' : 'hear', { text }))
      remark.textContent = playing ? say('playing') : state === 'failed' ? say('no_sound') : ''
    })
  })
  return button
}

/**
 * A line that could be said, with its button.
 * @param {Desk} desk
 * @param {{text: string, src: string | null}} line
 */
export function example(desk, line) {
  const row = element('div', { class: 'ex' })
  const button = playButton(desk, [line], line.text, row)
  row.prepend(button ?? '', element('p', { class: 'said' }, quote(line.text)))
  row.classList.toggle('mute', !button)
  return row
}
