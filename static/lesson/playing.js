// Lines of a lesson that can be heard: one at a time, or a whole dialogue. The one that sounds goes marigold and says so.

import { icon } from '../player/icons.js'
import { playable as source } from '../player/opus.js'

/** @type {{audio: HTMLAudioElement, button: HTMLElement} | null} */
let sounding = null

/** Show the keys and let them work; without a script they would do nothing, so they stay hidden. @param {ParentNode} root */
export function playable(root) {
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.play[data-sound]'))) {
    button.hidden = false
    button.addEventListener('click', () => (sounding?.button === button ? stop() : void play(button)))
  }
  for (const all of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('[data-play-all]'))) {
    all.hidden = false
    all.addEventListener('click', () => playAll(/** @type {HTMLElement} */ (all.closest('.dialogue'))))
  }
}

/** Play a line; true when it was heard to its end. @param {HTMLElement} button @returns {Promise<boolean>} */
function play(button) {
  stop()
  const audio = new Audio()
  const mine = { audio, button }
  sounding = mine
  mark(button, true)
  return new Promise((done) => {
    const over = (/** @type {boolean} */ heard) => {
      if (sounding === mine) sounding = null
      mark(button, false)
      done(heard)
    }
    audio.addEventListener('ended', () => over(true))
    audio.addEventListener('error', () => over(false))
    audio.addEventListener('pause', () => audio.ended || over(false))
    source(button.dataset.sound ?? '', audio)
      .then((address) => {
        if (sounding !== mine) return over(false)
        audio.src = address
        return audio.play()
      })
      .catch(() => over(false))
  })
}

/** @param {HTMLElement} dialogue */
async function playAll(dialogue) {
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (dialogue.querySelectorAll('.play[data-sound]'))) {
    if (!(await play(button))) return
  }
}

function stop() {
  sounding?.audio.pause()
}

/** @param {HTMLElement} button @param {boolean} on */
function mark(button, on) {
  button.classList.toggle('playing', on)
  button.replaceChildren(icon(on ? 'pause' : 'play'))
  const line = button.closest('.line')
  line?.classList.toggle('playing', on)
  line?.querySelector('.tag.now')?.toggleAttribute('hidden', !on)
}
