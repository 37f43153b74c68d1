// Who learns, as an LMS says it.

/** @import { Language } from './ports.js' */

/** “Dent, Stu” and “Stu Dent” both give “Stu Dent”. @param {string} name */
export function firstNameFirst(name) {
  const [last, ...first] = name.split(',').map((part) => part.trim())
  return [...first, last].filter(Boolean).join(' ')
}

/** “nl”, “nl-BE”, “Nederlands”, “dut” … @param {string} wish @returns {Language | null} */
export function language(wish) {
  if (/^\s*(nl|dut|ned)/i.test(wish)) return 'nl'
  return /^\s*en/i.test(wish) ? 'en' : null
}
