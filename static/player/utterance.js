// A reply as the engine takes it: words on the call's clock.

/** @import { LineTimes, Utterance, Word } from './ports.js' */

const MOST_CHARACTERS = 2000

/**
 * @param {Word[]} words as recognised: ms from the first frame
 * @param {number} offset when that first frame was, in ms on the call's clock
 * @param {{began: number, ended: number}} speech
 * @param {LineTimes | null} line the caller's line before it
 * @param {number | null} spread of the pitch, in semitones
 * @returns {Utterance}
 */
export function spoken(words, offset, speech, line, spread) {
  const shift = (/** @type {number | null} */ ms) => (ms === null ? null : Math.round(ms + offset))
  return {
    source: 'spoken',
    words: words.map((word) => ({ ...word, start: shift(word.start), end: shift(word.end) })),
    line,
    speech,
    pitch_spread: spread,
  }
}

/** @param {string} text @param {LineTimes | null} line @returns {Utterance} */
export function typed(text, line) {
  const kept = text.trim().slice(0, MOST_CHARACTERS)
  const words = wordsOf(kept).map((word) => ({ text: word, start: null, end: null, confidence: 1 }))
  return { source: 'typed', text: kept, words, line, speech: null }
}

/** The words of a typed text as a recogniser would write them. @param {string} text @returns {string[]} */
export function wordsOf(text) {
  return text.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['.:-][\p{L}\p{N}]+)*/gu) ?? []
}

/**
 * Whether words are no more than a sign that one listens. 67 % of what counts as interruption in Dutch
 * consultations is (BMJ Open 2023;13:e066678), so it neither takes the turn nor counts.
 * @param {Word[]} words @param {readonly string[]} backchannels of the language
 */
export function listensOnly(words, backchannels) {
  return words.length > 0 && words.length <= 2 && words.every((word) => backchannels.includes(word.text))
}
