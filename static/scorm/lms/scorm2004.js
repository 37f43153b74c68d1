// SCORM 2004, third and fourth edition: its names, its limits, its forms.

import { decimal, duration, moment, percent } from './formats.js'
import { identifier, joined, oneLine, once, rows } from './responses.js'

/** @import { Dialect, Interaction, Language, Value } from './ports.js' */

const COMPLETION = 'cmi.completion_status'
const SUCCESS = 'cmi.success_status'
const LONGEST = 250 // characters of an identifier, a word of a response, a description
const LONGEST_TEXT = 4000 // characters of a long-fill-in
const MOST_WORDS = 36 // of a choice, a sequence or a matching
const MOST_STEPS = 250 // of a performance
const MOST_COMMAS = 9 // of a fill-in: some take each comma for a border between two of its ten texts

/** @param {string} text */
const id = (text) => identifier(text, LONGEST, /[^A-Za-z0-9_.-]/g)
/** Moodle takes no hyphen here. @param {string} text */
const word = (text) => identifier(text, LONGEST, /[^A-Za-z0-9_.]/g)
/** A text that begins with a brace would be read as a language tag. @param {string} text @param {number} most */
const prose = (text, most) => oneLine(text.replace(/\[([,.:])\]/g, '$1'), most).replace(/^\{+/, '')

/** Steps by name, or without one. @param {string[][]} all */
const steps = (all) => joined(all.slice(0, MOST_STEPS).map((row) => ['', ...row].slice(-2).join('[.]')), '[,]')

/** @param {Interaction['type']} type @param {NonNullable<Interaction['correct']>} response @returns {string} */
function response(type, response, unique = type === 'choice') {
  const all = rows(response).map((row) => row.map(word))
  if (type === 'performance') return steps(all)
  const words = all.map((row) => row.join('[.]'))
  return joined((unique ? once(words) : words).slice(0, MOST_WORDS), '[,]')
}

/** @param {Interaction} one @returns {[type: string, said: string]} */
function said(one) {
  if (one.type !== 'fill-in') return [one.type, response(one.type, one.response)]
  const text = prose(rows(one.response).flat().join(', '), LONGEST_TEXT)
  const short = text.length <= LONGEST && text.split(',').length - 1 <= MOST_COMMAS
  return [short ? 'fill-in' : 'long-fill-in', text]
}

/** @param {Interaction['description']} texts @param {Language | null} wish */
function description(texts, wish) {
  const language = wish && texts?.[wish] ? wish : texts?.nl ? 'nl' : 'en'
  const text = texts?.[language]
  return text ? `{lang=${language}}${prose(text, LONGEST)}` : ''
}

/** @type {Dialect['interaction']} */
function interaction(one, language) {
  const [type, words] = said(one)
  const listed = !['fill-in', 'performance'].includes(one.type)
  const right = one.correct && listed ? response(one.type, one.correct, true) : ''
  const all = /** @type {Value[]} */ ([
    ['id', id(one.id)],
    ['type', type],
    ['objectives.0.id', one.objective ? id(one.objective) : ''],
    ['timestamp', moment(one.at) ?? ''],
    ['correct_responses.0.pattern', right],
    ['learner_response', words],
    ['result', typeof one.result === 'number' ? decimal(percent(one.result) ?? 0) : one.result],
    ['latency', one.seconds === null ? '' : duration(one.seconds)],
    ['description', description(one.description, language)],
  ])
  return all.filter(([, value]) => value)
}

/** @type {Dialect['detour']} */
function detour(element, value) {
  if (element === COMPLETION) return value === 'incomplete' ? 'unknown' : 'incomplete'
  if (element === SUCCESS) return value === 'passed' ? 'unknown' : null // unknown is what an LMS starts from
  if (element.startsWith('cmi.score')) return decimal(Number(value) + (Number(value) >= 0.01 ? -0.01 : 0.01))
  if (element === 'cmi.exit') return 'logout'
  return element === 'cmi.location' ? '' : null
}

/** @type {Dialect} */
export const scorm2004 = {
  version: '2004',
  api: 'API_1484_11',
  limit: 64000,
  locationLimit: 1000,
  calls: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    error: 'GetLastError',
    errorText: 'GetErrorString',
  },
  elements: {
    mode: 'cmi.mode',
    id: 'cmi.learner_id',
    name: 'cmi.learner_name',
    language: 'cmi.learner_preference.language',
    suspend: 'cmi.suspend_data',
    location: 'cmi.location',
  },
  standing: (get) => {
    const [completed, passed] = [get(COMPLETION) === 'completed', get(SUCCESS) === 'passed']
    return (done) => {
      const completion = /** @type {Value[]} */ (completed ? [] : [[COMPLETION, done ? 'completed' : 'incomplete']])
      return passed ? completion : [...completion, [SUCCESS, done ? 'passed' : 'unknown']]
    }
  },
  score: (score) => [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', decimal(score)],
    ['cmi.score.scaled', decimal(score / 100)],
  ],
  sessionTime: (seconds) => ['cmi.session_time', duration(seconds)],
  exit: ['cmi.exit', 'suspend'],
  interaction,
  detour,
}
