// Times and numbers as SCORM writes them. Date's own forms are refused: three decimals of a second are one too many.

/** @typedef {{hours: number, minutes: number, hundredths: number}} Span  hundredths of a second below the minute */

const LONGEST = 9999 * 3600 + 59 * 60 + 59.99 // s: 1.2 has four digits for the hours

/** @param {number} n */
const two = (n) => String(n).padStart(2, '0')

/** @param {number} seconds @returns {Span} nothing for what is not a time */
function span(seconds) {
  const all = Math.round(Math.min(LONGEST, Math.max(0, seconds || 0)) * 100)
  return { hours: Math.floor(all / 360000), minutes: Math.floor(all / 6000) % 60, hundredths: all % 6000 }
}

/**
 * A duration in 1.2: “0001:02:03.40”. Always two decimals: Moodle adds .5 up as five hundredths.
 * @param {number} seconds
 */
export function timespan(seconds) {
  const { hours, minutes, hundredths } = span(seconds)
  const below = `${two(Math.floor(hundredths / 100))}.${two(hundredths % 100)}`
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${below}`
}

/** A duration in 2004: “PT1H2M3.4S”. @param {number} seconds */
export function duration(seconds) {
  const { hours, minutes, hundredths } = span(seconds)
  return `PT${hours}H${minutes}M${hundredths / 100}S`
}

/** The time of day in 1.2, where the learner is: “09:05:00”. @param {Date} at */
export const clock = (at) => `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`

/** A moment in 2004, where the learner is: “2026-11-22T09:05:00”; null outside of 1970 to 2038. @param {Date} at */
export function moment(at) {
  const year = at.getFullYear()
  if (!(year >= 1970 && year <= 2038)) return null
  return `${year}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${clock(at)}`
}

/** A score from 0 to 100 with at most two decimals, or null for what is no number. @param {number} score */
export function percent(score) {
  if (!Number.isFinite(score)) return null
  return Math.round(Math.min(100, Math.max(0, score)) * 100) / 100
}

/** A number of at most four decimals, never as 1e-7. @param {number} value */
export const decimal = (value) => String(Math.round(value * 10000) / 10000)
