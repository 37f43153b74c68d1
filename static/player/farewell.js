// How a call ends: the caller's last words, the tone of a line that is gone, and then the debrief.

/** @import { CallView } from './ports.js' */
/** @import { Caller } from './caller.js' */
/** @import { Parts } from './conversation.js' */

const READING = 65 // ms a character, for last words that can't be heard; ours
const RESTING = 1200 // ms between the last sound and the debrief

/** @param {Parts} parts @param {Caller} caller @param {CallView} view */
export async function farewell({ screen, sounds, clock, settings, microphone, recogniser }, caller, { turn, line }) {
  microphone.close()
  recogniser.close()
  screen.noticed(null)
  if (line) {
    const sounded = await new Promise((ended) => caller.say(turn, line, { began: () => {}, ended }))
    if (!sounded) await rest(line.text.length * READING)
  }
  sounds.murmur(false)
  await sounds.hangUp()
  clock.forget()
  await rest(RESTING)
  screen.left(settings.debrief)
}

/** @param {number} ms */
const rest = (ms) => new Promise((done) => setTimeout(done, ms))
