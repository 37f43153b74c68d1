// What a learning system tells a package that is opened, from what it kept: SCORM's rules, where a Moodle follows them.

import { DIALECTS } from './dialects.js'
import { duration, seconds } from './duration.js'

/** @import { Values, Version } from './ports.js' */

/**
 * @param {Version} version
 * @param {Values} kept what earlier sessions saved
 * @param {{learner: string, review: boolean, given: Values}} how `given`: what the manifest says of the unit
 * @returns {Values} an empty value takes back what was kept
 */
export function launched(version, kept, { learner, review, given }) {
  const names = DIALECTS[version].elements
  const suspended = kept[names.exit] === 'suspend'
  // In 1.2 data come back in any case; in 2004 only after an exit of “suspend”: otherwise it is a new attempt.
  const back = version === '1.2' || suspended ? kept : {}
  const total = seconds(back[names.total] ?? '') + seconds(back[names.session] ?? '')
  const gone = Object.fromEntries(Object.keys(kept).map((element) => [element, '']))
  return {
    ...(back === kept ? {} : gone),
    ...given,
    ...back,
    [names.status]: back[names.status] || (version === '1.2' ? 'not attempted' : 'unknown'),
    [names.learner]: learner,
    [names.name]: 'Dent, Stu',
    [names.mode]: review ? 'review' : 'normal',
    [names.credit]: review ? 'no-credit' : 'credit',
    [names.entry]: suspended ? 'resume' : Object.keys(back).length ? '' : 'ab-initio',
    [names.total]: duration(version, total),
    [names.session]: '',
    [names.exit]: '',
  }
}
