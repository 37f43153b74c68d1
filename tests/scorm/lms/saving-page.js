// A page that saves in an LMS like Moodle.

import { unwrap } from '../../../static/scorm/lms/envelope.js'
import { Saving } from '../../../static/scorm/lms/saving.js'
import { MoodleLike } from './moodle-like.js'
import { PLAYERS } from './players.js'
import { Clock, sessionWith } from './worlds.js'

/** @import { SaveState } from '../../../static/scorm/lms/ports.js' */

/** One with everything that can be turned. */
export async function page(server = new MoodleLike('1.2'), more = {}) {
  const clock = new Clock()
  const connection = new EventTarget()
  const lms = await sessionWith(server.launch(), PLAYERS[server.version].name, clock.now)
  const reach = { asked: 0, answer: server.reach }
  const count = () => (reach.asked++, reach.answer())
  const saving = new Saving(lms, { reach: count, wait: clock.wait, now: clock.now, connection, ...more })
  /** @type {SaveState[]} */
  const states = []
  saving.onstate = (state) => states.push(state)
  const kept = () => unwrap(server.stored['cmi.suspend_data'] ?? '').payload
  return { server, clock, connection, lms, reach, saving, states, kept }
}
