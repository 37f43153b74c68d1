// Voices for the tests: tones with the harmonics of a voice, and a melody of their own.

import { RATE } from './speechlike.js'

/**
 * @param {number} seconds @param {(at: number) => number} hertz the pitch at a moment, in s
 * @param {number[]} [harmonics] how loud each is
 */
export function voice(seconds, hertz, harmonics = [1, 0.8, 0.6, 0.5, 0.4, 0.3, 0.2]) {
  let turn = 0
  return new Float32Array(Math.round(seconds * RATE)).map((_, i) => {
    turn += (2 * Math.PI * hertz(i / RATE)) / RATE
    return 0.1 * harmonics.reduce((sum, loud, n) => sum + loud * Math.sin((n + 1) * turn), 0)
  })
}

/** Frames of 20 ms, as the player has them. @param {Float32Array} sound @returns {Int16Array[]} */
export function frames(sound) {
  const all = Int16Array.from(sound, (x) => Math.round(Math.max(-1, Math.min(1, x)) * 32767))
  return Array.from({ length: Math.floor(all.length / 320) }, (_, i) => all.slice(320 * i, 320 * i + 320))
}
