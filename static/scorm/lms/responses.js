// Words that an LMS takes: identifiers and responses, cut and cleaned to what the strictest allow.

import { crc32 } from './envelope.js'

/** @typedef {string[] | [string, string][]} Response */

/**
 * An identifier of ASCII letters, digits and what is allowed besides. A cut one stays different from its like.
 * @param {string} text @param {number} most characters @param {RegExp} banned what may not stand in it
 */
export function identifier(text, most, banned) {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(banned, '_')
  if (plain.length <= most) return plain || '_'
  const end = `_${crc32(text).toString(36)}`
  return plain.slice(0, most - end.length) + end
}

/** One line of text without half a character at its end. @param {string} text @param {number} most UTF-16 units */
export function oneLine(text, most) {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}

/**
 * As many of the first parts as fit.
 * @param {string[]} parts @param {string} between @param {number} most characters in all
 */
export function joined(parts, between, most = Infinity) {
  let whole = ''
  for (const [n, part] of parts.entries()) {
    const longer = n ? whole + between + part : part
    if (longer.length > most) break
    whole = longer
  }
  return whole
}

/** Each part once. @param {string[]} parts */
export const once = (parts) => [...new Set(parts)]

/** @param {Response} response @returns {string[][]} single words as lists of one */
export const rows = (response) => response.map((one) => (Array.isArray(one) ? one : [one]))
