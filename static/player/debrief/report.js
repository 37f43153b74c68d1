// The shape of a report as the engine gives it, and what the parts of the debrief are handed.

/**
 * @typedef {object} Finding
 * @property {string} label
 * @property {'move' | 'fault' | 'measure'} kind
 * @property {number} turn
 * @property {[number, number][]} spans  [first word, after the last word]
 * @property {number | null} at  ms on the call's clock
 * @property {string | null} about
 * @property {boolean} sure  false: may have been misheard, costs nothing
 * @property {string} point  of the source material
 * @property {string} title
 * @property {string} why
 * @property {string | null} instead
 */
/** @typedef {{text: string, src: string | null, pause?: number}} Clip  pause: ms of silence before it */
/**
 * @typedef {object} Turn
 * @property {number} turn
 * @property {string | null} line
 * @property {Clip[]} line_clips
 * @property {{text: string, sure: boolean}[]} words
 * @property {'spoken' | 'typed'} source
 * @property {boolean} corrected
 * @property {Finding[]} findings
 * @property {{text: string, src: string | null}[]} models
 */
/** @typedef {{turn: number, value: number, note: string | null, tone: 'good' | 'try' | null}} TrustPoint  value 0 to 100 */
/** @typedef {{who: 'caller' | 'learner', turn: number, began: number, ended: number, overlap: boolean}} Bar  ms */
/** @typedef {{limit: number, spreads: {turn: number, spread: number}[], text: string}} Melody  in semitones; nothing weighs it */
/** @typedef {{rate_limit: number, rate_unit: string, bars: Bar[], rates: {turn: number, rate: number}[], melody: Melody | null}} Rhythm */
/** @typedef {{id: string, name: string, band: 1 | 2 | 3 | 4 | null, word: string, why: string, doubtful?: boolean}} Competency  doubtful: no band, for it may have been misheard */
/** @typedef {{turn: number, title: string, quote: string, why: string}} Strength */
/** @typedef {{turn: number, title: string, quote: string | null, why: string, example: {text: string, src: string | null}}} NextStep */
/** @typedef {{phase: string, name: string, present: boolean, doubtful: boolean, turn: number | null}} Phase  doubtful: absent, but it may have been misheard */
/**
 * @typedef {object} Rule  a rule over the whole call
 * @property {string} id
 * @property {string} title
 * @property {string} why  what to do next; empty where it was met
 * @property {string} point  of the source material
 * @property {boolean | null} met  null: no occasion for it, or `doubtful`
 * @property {boolean} doubtful  it may have been met in a reply that was misheard
 * @property {number | null} turn  null: the call as a whole
 * @property {'strengths' | 'next_steps' | 'structure' | 'competencies' | null} told_in  the part that says it already
 */
/**
 * @typedef {object} NoteFinding
 * @property {string} label
 * @property {boolean} wanted
 * @property {[number, number][]} places  [first character, after the last]; none where it isn't there
 * @property {string | null} item  what it is about, in plain words; null for a judgement
 * @property {string | null} quote
 * @property {string} title
 * @property {string} why
 * @property {string | null} instead
 */
/**
 * @typedef {object} Note  what was written after the call
 * @property {string | null} text
 * @property {NoteFinding[]} findings  what rests on its words
 * @property {NoteFinding[]} next_steps  what to take out or to add, at most three
 * @property {number} more_steps
 * @property {{title: string, why: string} | null} unheard  what didn't come up in the call
 * @property {string} model
 */
/**
 * @typedef {object} Report
 * @property {string} language
 * @property {string} title
 * @property {{name: string, address: string, portrait: import('../portrait.js').Traits}} caller
 * @property {number} minutes
 * @property {{quote: string | null, effort: number | null, effort_words: string, after: string | null, mood: string}} verdict  effort 1 to 7
 * @property {Strength[]} strengths
 * @property {NextStep[]} next_steps
 * @property {Competency[]} competencies
 * @property {TrustPoint[]} trust
 * @property {string[]} trust_text
 * @property {Rhythm | null} rhythm
 * @property {Turn[]} turns
 * @property {Phase[]} structure
 * @property {Rule[]} whole
 * @property {Note | null} note
 */
/** @typedef {{language: string, events: string, report: string, again: string, note: string, listen: string, recogniser: boolean, briefing: string, start: string}} PlayerSettings */
/**
 * The part of the player's engine that a debrief needs. `send` keeps what it can't deliver and tries again; `onconnection` hears so.
 * @typedef {{send: (event: {type: 'correct', turn: number, text: string}) => Promise<unknown>, report: () => Promise<unknown>, onconnection: (lost: boolean) => void}} Engine
 */
/**
 * @typedef {object} Desk  what every part is handed
 * @property {Report} report
 * @property {PlayerSettings} player
 * @property {string | null} draft  a note that was being written when the debrief was drawn anew
 * @property {import('./words.js').Say} say
 * @property {import('./sounding.js').Sounding} sounding
 * @property {(turn: number, text: string, waiting: () => void) => Promise<void>} correct  stores other words for a turn and shows the new report; rejects when that failed; calls `waiting` when it has to try again
 */

export {}
