// What the player's parts pass to each other. Types only.

/** @typedef {'1.2' | '2004'} Version */
/** @typedef {Record<string, string>} Values by element of the data model (cmi.…) */
/** @typedef {{title: string, address: string, given: Values}} Unit what can be launched, and what it is told */

/**
 * One call of the package, as it was answered. `arrived` is false where the learning system never got what was saved.
 * @typedef {object} Call
 * @property {string} at ISO 8601
 * @property {number} unit
 * @property {string} call
 * @property {string[]} words
 * @property {string} answer
 * @property {string} code
 * @property {string} error
 * @property {number} ms
 * @property {boolean} [arrived]
 */

/** @typedef {{said: boolean, arrived?: boolean}} Delivered what was answered, and what is true; nothing where nobody knows */
/** @typedef {{at: string, unit: number, event: string, detail: string}} Event_ what the learner's side did meanwhile */
/** @typedef {Call | Event_} Line */
/** @typedef {Record<string, string>} Words */

/**
 * How a version calls what all have. `suspend`: characters of suspend data where its limits are strict.
 * @typedef {object} Dialect
 * @property {string} api name of the API object in a window
 * @property {string} runtime name of the class in scorm-again
 * @property {Record<string, 'initialize' | 'finish' | 'get' | 'set' | 'commit' | 'error' | 'text' | 'detail'>} calls
 * @property {Record<'status' | 'success' | 'score' | 'progress' | 'location' | 'suspend' | 'session' | 'total' | 'entry'
 *   | 'mode' | 'credit' | 'exit' | 'learner' | 'name', string>} elements '' where it has none
 * @property {Record<'response' | 'time', string>} interaction
 * @property {string} unfit code of a value that is refused
 * @property {number} suspend
 */

export {}
