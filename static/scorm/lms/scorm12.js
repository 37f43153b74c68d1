// SCORM 1.2: its names, its limits, its forms.

import { clock, decimal, percent, timespan } from './formats.js'
import { identifier, joined, oneLine, once, rows } from './responses.js'

/** @import { Dialect, Interaction, Value } from './ports.js' */

const STATUS = 'cmi.core.lesson_status'
const SCORE = 'cmi.core.score'
const LONGEST = 255 // characters of an identifier or a response
const RESULTS = { correct: 'correct', incorrect: 'wrong', neutral: 'neutral' }

/** @param {string} text */
const id = (text) => identifier(text, LONGEST, /[^A-Za-z0-9_-]/g)
/** Within a response, where a point and a comma separate. @param {string} text */
const word = (text) => identifier(text, LONGEST, /[^A-Za-z0-9_]/g)

/** @param {Interaction['type']} type @param {NonNullable<Interaction['correct']>} response */
function response(type, response) {
  if (type === 'fill-in') return oneLine(rows(response).flat().join(', '), LONGEST)
  const parts = rows(response).map((row) => row.map(word).join('.'))
  return joined(type === 'choice' ? once(parts) : parts, ',', LONGEST)
}

/** @param {Interaction} one @returns {Value[]} */
function interaction(one) {
  const { type, result } = one
  const right = one.correct && !['fill-in', 'performance'].includes(type) ? response(type, one.correct) : ''
  const said = response(type, one.response)
  const outcome = typeof result === 'number' ? decimal(percent(result) ?? 0) : RESULTS[result]
  const all = /** @type {Value[]} */ ([
    ['id', id(one.id)],
    ['type', type],
    ['objectives.0.id', one.objective ? id(one.objective) : ''],
    ['time', Number.isNaN(Number(one.at)) ? '' : clock(one.at)],
    ['correct_responses.0.pattern', right],
    ['student_response', said],
    ['result', outcome],
    ['latency', one.seconds === null ? '' : timespan(one.seconds)],
  ])
  return all.filter(([, value]) => value)
}

/** @type {Dialect['detour']} */
function detour(element, value) {
  if (element === STATUS) return value === 'incomplete' ? 'browsed' : 'incomplete'
  if (element.startsWith(SCORE)) return decimal(Number(value) + (Number(value) >= 0.01 ? -0.01 : 0.01))
  return element === 'cmi.core.lesson_location' || element === 'cmi.core.exit' ? '' : null
}

/** @type {Dialect} */
export const scorm12 = {
  version: '1.2',
  api: 'API',
  limit: 4096,
  locationLimit: LONGEST,
  calls: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    error: 'LMSGetLastError',
    errorText: 'LMSGetErrorString',
  },
  elements: {
    mode: 'cmi.core.lesson_mode',
    id: 'cmi.core.student_id',
    name: 'cmi.core.student_name',
    language: 'cmi.student_preference.language',
    suspend: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
  },
  standing: (get) => {
    const reached = ['passed', 'completed'].includes(get(STATUS))
    return (done) => (reached ? [] : [[STATUS, done ? 'completed' : 'incomplete']])
  },
  score: (score) => [
    [`${SCORE}.min`, '0'],
    [`${SCORE}.max`, '100'],
    [`${SCORE}.raw`, decimal(score)],
  ],
  sessionTime: (seconds) => ['cmi.core.session_time', timespan(seconds)],
  exit: ['cmi.core.exit', 'suspend'],
  interaction,
  detour,
}
