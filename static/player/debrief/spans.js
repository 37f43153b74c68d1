// Which words of a reply carry which findings. Pure.

/** @typedef {'good' | 'try' | 'doubt'} Tone */
/** @typedef {import('./report.js').Finding} Finding */
/** @typedef {{text: string, sure: boolean}} Word */
/** @typedef {{text: string, tones: Tone[], signs: Tone[], notes: number[]}} Piece  tones: what the words are; signs: what ends here; notes: places in the list of findings */

/** The measures that are wanted; the other measures are for next time. */
const GOOD_MEASURES = new Set(['rest'])
/** What was heard in the sound and the clock; about a whole reply it is told in the note alone, and marks no words. */
const SOUND = new Set(['rest', 'speaks_too_fast', 'long_silence', 'interrupts'])
/** @type {Tone[]} in the order in which they show: the last wins */
const ORDER = ['good', 'doubt', 'try']

/**
 * @param {Finding} finding
 * @returns {Tone}
 */
export function tone(finding) {
  if (!finding.sure) return 'doubt'
  if (finding.kind === 'move') return 'good'
  if (finding.kind === 'measure' && GOOD_MEASURES.has(finding.label)) return 'good'
  return 'try'
}

/**
 * @param {Word[]} words
 * @param {Finding[]} findings
 * @returns {{from: number, to: number, tone: Tone, note: number | null}[]} spans within the words, none empty
 */
function spans(words, findings) {
  const found = findings.flatMap((finding, note) => finding.spans.map(([from, to]) => ({
    from: Math.max(0, from), to: Math.min(words.length, to), tone: tone(finding), /** @type {number | null} */ note,
  })).filter(span => !SOUND.has(finding.label) || span.to - span.from < words.length))
  const unsure = words.flatMap((word, at) => (word.sure ? [] : [
    { from: at, to: at + 1, tone: /** @type {Tone} */ ('doubt'), note: null },
  ]))
  return [...found, ...unsure].filter(span => span.from < span.to)
}

/**
 * Cuts a stretch where a finding begins or ends, so that each piece carries the same findings throughout.
 * @param {number} length
 * @param {{from: number, to: number, tone: Tone, note: number | null}[]} all
 * @returns {(Omit<Piece, 'text'> & {from: number, to: number})[]} together they are the whole stretch, in order
 */
function cut(length, all) {
  const places = [...new Set([0, length, ...all.flatMap(span => [span.from, span.to])])].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1]
    const here = all.filter(span => span.from < to && span.to > from)
    const ending = here.filter(span => span.to === to)
    return {
      from, to,
      tones: ORDER.filter(each => here.some(span => span.tone === each)),
      signs: ORDER.filter(each => ending.some(span => span.tone === each)),
      notes: [...new Set(here.flatMap(span => (span.note === null ? [] : [span.note])))],
    }
  })
}

/**
 * @param {Word[]} words
 * @param {Finding[]} findings
 * @returns {Piece[]} together they are all the words, in order
 */
export function pieces(words, findings) {
  return cut(words.length, spans(words, findings)).map(({ from, to, ...piece }) =>
    ({ text: words.slice(from, to).map(word => word.text).join(' '), ...piece }))
}

/**
 * The same for the characters of a text.
 * @param {number} length
 * @param {{tone: Tone, spans: [number, number][]}[]} found
 */
export const cuts = (length, found) =>
  cut(length, found.flatMap(({ tone, spans }, note) => spans.map(([from, to]) => ({ from, to, tone, note }))))

/**
 * The words that a finding rests on, as they were heard.
 * @param {Word[]} words
 * @param {Finding} finding
 */
export const quoted = (words, finding) =>
  finding.spans.map(([from, to]) => words.slice(from, to).map(word => word.text).join(' ')).filter(Boolean).join(' … ')

/** @param {Word[]} words  the words that the recogniser was not sure of */
export const doubted = words => words.filter(word => !word.sure).map(word => word.text)
