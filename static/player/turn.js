// Whose turn it is: the player's states as a table. An illegal event changes nothing.

/**
 * @typedef {'ringing' | 'thinking' | 'caller_speaks' | 'your_turn' | 'you_speak' | 'typing' | 'no_microphone'
 *   | 'connection_lost' | 'paused' | 'hanging_up' | 'ended'} State
 */

/**
 * `under` is the state that waits below "paused" or the question whether to hang up.
 * @typedef {{state: State, under: State | null}} Turn
 */

/** back to the state below */
const UNDER = 'under'

/** @type {Record<State, Record<string, State | typeof UNDER>>} */
export const TABLE = {
  ringing: { picked_up: 'thinking', ended: 'ended' },
  thinking: {
    line_began: 'caller_speaks',
    turn_came: 'your_turn',
    typing_came: 'typing',
    no_microphone_came: 'no_microphone',
    connection_went: 'connection_lost',
    paused: 'paused',
    asked_to_hang_up: 'hanging_up',
    ended: 'ended',
  },
  caller_speaks: {
    line_ended: 'your_turn',
    spoke: 'you_speak',
    chose_typing: 'typing',
    microphone_went: 'no_microphone',
    sent: 'thinking',
    paused: 'paused',
    asked_to_hang_up: 'hanging_up',
  },
  your_turn: {
    spoke: 'you_speak',
    chose_typing: 'typing',
    microphone_went: 'no_microphone',
    sent: 'thinking',
    paused: 'paused',
    asked_to_hang_up: 'hanging_up',
  },
  you_speak: {
    reply_ended: 'thinking',
    dropped: 'your_turn',
    chose_typing: 'typing',
    microphone_went: 'no_microphone',
    sent: 'thinking',
    asked_to_hang_up: 'hanging_up',
  },
  typing: {
    sent: 'thinking',
    chose_speaking: 'your_turn',
    chose_listening: 'caller_speaks',
    microphone_went: 'no_microphone',
    paused: 'paused',
    asked_to_hang_up: 'hanging_up',
  },
  no_microphone: {
    sent: 'thinking',
    chose_speaking: 'your_turn',
    chose_listening: 'caller_speaks',
    chose_typing: 'typing',
    paused: 'paused',
    asked_to_hang_up: 'hanging_up',
  },
  connection_lost: { connection_came: 'thinking', paused: 'paused' },
  paused: { resumed: UNDER },
  hanging_up: { kept_talking: UNDER, hung_up: 'thinking' },
  ended: {},
}

const OVERLAYS = /** @type {State[]} */ (['paused', 'hanging_up'])

/** @param {State} state @param {string} event */
const rule = (state, event) => (Object.hasOwn(TABLE[state], event) ? TABLE[state][event] : undefined)

/** @param {State} state @param {State | null} [under] @returns {Turn} */
export const turn = (state, under = null) => ({ state, under })

/**
 * The turn after an event; the very same value when the event is illegal.
 * What happens while the learner is being asked something, or pauses, happens to the state below.
 * @param {Turn} now @param {string} event @returns {Turn}
 */
export function step(now, event) {
  const next = rule(now.state, event)
  if (next === UNDER) return turn(now.under ?? 'thinking')
  if (next) return turn(next, OVERLAYS.includes(next) ? now.state : null)
  const below = now.under && rule(now.under, event)
  if (!below || below === UNDER || OVERLAYS.includes(below)) return now
  return below === 'ended' ? turn('ended') : turn(now.state, below)
}

/** The state that the call itself is in. @param {Turn} now @returns {State} */
export const standing = (now) => now.under ?? now.state
