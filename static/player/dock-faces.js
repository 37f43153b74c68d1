// What the dock shows in each state: its name for the style sheet, its main key, its other keys, and what stands above.

/** @import { Key } from './wording.js' */
/** @import { State } from './turn.js' */

/** @typedef {'back' | 'type' | 'speak' | 'again' | 'hang_up' | 'hang_up_yes' | 'later'} Other */

/**
 * @typedef {object} Face
 * @property {string} data for data-state
 * @property {Key} title
 * @property {Key} [hint]
 * @property {Key} main
 * @property {string} icon
 * @property {'space' | 'enter'} [key]
 * @property {boolean} [wide] the main key is there, but the moment is the caller's
 * @property {boolean} [waits] the main key does nothing now
 * @property {'meter' | 'typing'} [above]
 * @property {Other[]} others
 */

/** @type {Record<State, Face>} */
export const FACES = {
  ringing: {
    data: 'ringing', title: 'ringing', hint: 'ringing_hint', main: 'pick_up', icon: 'phone', key: 'space',
    others: ['back'],
  },
  thinking: {
    data: 'thinking', title: 'thinking', main: 'wait', icon: 'wait', wide: true, waits: true, above: 'meter',
    others: ['type', 'hang_up'],
  },
  caller_speaks: {
    data: 'patient', title: 'caller_speaks', hint: 'caller_speaks_hint', main: 'speak_over', icon: 'mic', key: 'space',
    wide: true, above: 'meter', others: ['type', 'hang_up'],
  },
  your_turn: {
    data: 'yours', title: 'your_turn', hint: 'your_turn_hint', main: 'speak_now', icon: 'mic', key: 'space',
    above: 'meter', others: ['type', 'hang_up'],
  },
  you_speak: {
    data: 'speaking', title: 'you_speak', hint: 'you_speak_hint', main: 'done', icon: 'check', key: 'space',
    above: 'meter', others: ['type', 'hang_up'],
  },
  typing: {
    data: 'typing', title: 'typing', main: 'say_this', icon: 'arrow', key: 'enter', above: 'typing',
    others: ['speak', 'hang_up'],
  },
  no_microphone: {
    data: 'nomic', title: 'typing', main: 'say_this', icon: 'arrow', key: 'enter', above: 'typing',
    others: ['again', 'hang_up'],
  },
  connection_lost: {
    data: 'lost', title: 'connection_lost', hint: 'connection_lost_hint', main: 'wait', icon: 'again', wide: true,
    waits: true, others: [],
  },
  paused: {
    data: 'paused', title: 'paused', hint: 'paused_hint', main: 'go_on', icon: 'arrow', key: 'space',
    others: ['later'],
  },
  hanging_up: {
    data: 'hanging', title: 'hanging_up', hint: 'hanging_up_hint', main: 'hang_up_no', icon: 'arrow',
    others: ['hang_up_yes'],
  },
  ended: { data: 'ended', title: 'ended', hint: 'ended_hint', main: 'debrief', icon: 'arrow', others: [] },
}

const CALLING = /** @type {Face} */ ({ ...FACES.ringing, title: 'calling', hint: 'calling_hint', main: 'dial' })

/** What the dock shows in a state; before a call that the learner makes, that it is theirs to dial. @param {State} state @param {boolean} outbound */
export function face(state, outbound) {
  return outbound && state === 'ringing' ? CALLING : FACES[state]
}
