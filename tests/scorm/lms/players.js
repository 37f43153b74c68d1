// scorm-again's run-time for both versions, as an LMS would start it. It stands in for one: it checks what SCORM says.

import { Scorm12API } from 'scorm-again/scorm12'
import { Scorm2004API } from 'scorm-again/scorm2004'

const QUIET = { autocommit: false, logLevel: 5, strict_errors: true }

/** The versions with the name of their API, how to start one, and what it kept of a session. */
export const PLAYERS = {
  '1.2': {
    name: /** @type {const} */ ('API'),
    start: (/** @type {object} */ cmi = {}) => started(new Scorm12API(QUIET), cmi),
    normal: {},
    review: { core: { lesson_mode: 'review', credit: 'no-credit' } },
    browse: { core: { lesson_mode: 'browse' } },
    learner: { core: { student_id: 'u7', student_name: 'Dent, Stu' }, student_preference: { language: 'nl-BE' } },
    kept: (/** @type {any} */ api) => ({ status: api.cmi.core.lesson_status, raw: api.cmi.core.score.raw }),
  },
  2004: {
    name: /** @type {const} */ ('API_1484_11'),
    start: (/** @type {object} */ cmi = {}) => started(new Scorm2004API(QUIET), cmi),
    normal: {},
    review: { mode: 'review', credit: 'no-credit' },
    browse: { mode: 'browse' },
    learner: { learner_id: 'u7', learner_name: 'Dent, Stu', learner_preference: { language: 'nl-BE' } },
    kept: (/** @type {any} */ api) => ({ status: api.cmi.completion_status, raw: api.cmi.score.raw }),
  },
}

/** @template {any} Api @param {Api} api @param {object} cmi @returns {Api} */
function started(api, cmi) {
  /** @type {any} */ (api).loadFromJSON(cmi)
  return api
}

/** What the LMS would give back at the next launch. @param {any} api @returns {any} */
export const left = (api) => JSON.parse(JSON.stringify(api.cmi))
