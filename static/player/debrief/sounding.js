// Sound in the debrief: one thing at a time. What starts stops what was sounding.

import { playable } from '../opus.js'

/** @typedef {'playing' | 'stopped' | 'failed'} State */
/** @typedef {import('./report.js').Clip} Clip */

export class Sounding {
  /** @type {(() => void) | null} */
  #stop = null

  /**
   * Plays clips one after the other, each after its own pause.
   * @param {Clip[]} clips  those without a sound are left out
   * @param {(state: State) => void} changed  called with playing, then once with stopped or failed
   */
  async play(clips, changed) {
    this.stop()
    const audio = new Audio()
    let running = true
    const stopped = new Promise((/** @type {(value?: undefined) => void} */ resolve) => {
      this.#stop = () => { running = false; audio.pause(); resolve() }
    })
    const stop = this.#stop
    changed('playing')
    try {
      for (const { src, pause = 0 } of clips) {
        if (!src) continue
        await Promise.race([new Promise(resolve => setTimeout(resolve, pause)), stopped])
        const address = running && await Promise.race([playable(src, audio), stopped])
        if (!running || !address) break
        await Promise.race([sounded(audio, address), stopped])
        if (!running) break
      }
      changed('stopped')
    } catch {
      changed('failed')
    }
    if (this.#stop === stop) this.#stop = null
  }

  stop() {
    this.#stop?.()
    this.#stop = null
  }
}

/**
 * @param {HTMLAudioElement} audio
 * @param {string} src
 * @returns {Promise<void>} when it has sounded to the end; rejects when it can't
 */
function sounded(audio, src) {
  return new Promise((resolve, reject) => {
    audio.onended = () => resolve()
    audio.onerror = () => reject(new Error(`no sound at ${src}`))
    audio.src = src
    audio.play().catch(reject)
  })
}
