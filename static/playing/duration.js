// How long sessions took, in each version's way to write it.

/** @import { Version } from './ports.js' */

const CLOCK = /^(\d+):(\d\d):(\d\d(?:\.\d+)?)$/ // HHHH:MM:SS.ss
const PERIOD = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/ // months and years no session takes

/** Seconds; 0 where nothing can be read. @param {string} text */
export function seconds(text) {
  const clock = text.match(CLOCK)
  const [days, hours, minutes, rest] = clock ? ['0', ...clock.slice(1)] : (text.match(PERIOD) ?? []).slice(1)
  return Number(days ?? 0) * 86400 + Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0)
}

/** @param {Version} version @param {number} seconds */
export function duration(version, seconds) {
  const hundredths = Math.round(seconds * 100)
  if (version === '2004') return `PT${hundredths / 100}S`
  const [hours, minutes] = [Math.floor(hundredths / 360000), Math.floor(hundredths / 6000) % 60]
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0')
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${((hundredths % 6000) / 100).toFixed(2).padStart(5, '0')}`
}

/** For a person: 7,3 s, or 65 min 5 s. @param {string} text @param {string} language */
export function readable(text, language) {
  const whole = seconds(text)
  const rest = (whole % 60).toLocaleString(language, { maximumFractionDigits: 1 })
  return whole < 60 ? `${rest} s` : `${Math.floor(whole / 60)} min ${Math.floor(whole % 60)} s`
}
