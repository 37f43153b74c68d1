// What the package and an LMS agree on: the values that pass, whichever version of SCORM the LMS speaks. Types only.

/** @typedef {'nl' | 'en'} Language */
/** @typedef {'1.2' | '2004'} Version */

/**
 * What the learner did at one question or in one call, for the LMS's reports.
 * @typedef {object} Interaction
 * @property {string} id
 * @property {'choice' | 'sequencing' | 'matching' | 'fill-in' | 'performance'} type
 * @property {string[] | [string, string][]} response pairs for matching, and for performance (step, answer) if need be
 * @property {'correct' | 'incorrect' | 'neutral' | number} result a number is a score, 0 to 100
 * @property {Date} at when it began
 * @property {number | null} seconds how long it took
 * @property {Partial<Record<Language, string>>} [description] SCORM 2004 only: 1.2 has no place for it
 * @property {string} [objective] id of what it is about
 * @property {string[] | [string, string][]} [correct] the right response; for choice, sequencing and matching
 */

/**
 * Everything that an LMS keeps of a learner. `interactions` are all of this session, in order; the list only grows,
 * and what is in it may change.
 * @typedef {object} Record_
 * @property {boolean} done
 * @property {number | null} score 0 to 100
 * @property {string} location at most 255 characters
 * @property {string} suspend
 * @property {Interaction[]} interactions
 */

/**
 * Why the LMS refused. `element` is empty where a whole call failed; `code` and `text` are the LMS's own.
 * @typedef {{call: 'set' | 'commit' | 'finish', element: string, code: string, text: string}} Refusal
 */

/**
 * A session with an LMS. Only in `normal` mode is anything ever written.
 * `write` sets what changed and commits; false when the LMS refused: see `error`. `again` says that what the last write
 * set may never have arrived although the LMS takes it for sent: it is set anew, so that it counts as changed.
 * `finish` says how long it took and ends the session; a second time it does nothing.
 * @typedef {object} Lms
 * @property {Version} version
 * @property {'normal' | 'review' | 'browse'} mode
 * @property {{id: string, name: string}} learner the name as “First Last”
 * @property {Language | null} languageWish
 * @property {string} suspended what an earlier session left; '' if nothing
 * @property {string} location where it left off; '' if nowhere
 * @property {number} limit characters of suspend data
 * @property {Refusal | null} error of the last write or finish
 * @property {(record: Record_, how?: {again?: boolean}) => boolean} write
 * @property {(record?: Record_) => boolean} finish
 */

/**
 * How it stands with saving. saved: all of it; waiting: being saved; offline: the LMS can't be reached, tried again by
 * itself; expired: the LMS no longer knows the learner; refused: the LMS won't take it; readonly: looking back, nothing
 * is to be saved; none: there is no LMS.
 * @typedef {'saved' | 'waiting' | 'offline' | 'expired' | 'refused' | 'readonly' | 'none'} SaveState
 */

/**
 * Whether the LMS answers; `login`: it answers that one has to log in.
 * @typedef {'reached' | 'away' | 'login'} Reached
 */

/** @typedef {[element: string, value: string]} Value what SetValue takes */

/**
 * The methods of an API object; a value of SCORM's is always a string.
 * @typedef {Record<string, (...words: string[]) => unknown>} Api
 */

/**
 * One version of SCORM: its words for what both have.
 * @typedef {object} Dialect
 * @property {Version} version
 * @property {string} api name of the API object in a window
 * @property {number} limit characters of suspend data
 * @property {number} locationLimit characters of the location
 * @property {Record<'initialize' | 'finish' | 'get' | 'set' | 'commit' | 'error' | 'errorText', string>} calls
 * @property {Record<'mode' | 'id' | 'name' | 'language' | 'suspend' | 'location', string>} elements
 * @property {(get: (element: string) => string) => (done: boolean) => Value[]} standing reads the status once; what it
 *   gives then says which status to set, and never goes back from what was reached
 * @property {(score: number) => Value[]} score
 * @property {(seconds: number) => Value} sessionTime
 * @property {Value} exit
 * @property {(one: Interaction, language: Language | null) => Value[]} interaction names are without cmi.interactions.n
 * @property {(element: string, value: string) => string | null} detour another value that is allowed there
 */

export {}
