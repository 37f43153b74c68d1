// What stands around the suspend data: b1.<save counter>.<checksum>.<payload>. The counter makes each save differ from
// the last, since an LMS sends only what changed; the checksum (CRC-32 in base 36) tells a cut string from a whole one.

/** Characters to keep free for it: the format, a counter of ten digits, a checksum of seven, three points. */
export const ENVELOPE = 22

const OURS = /^b1\.(\d{1,10})\.([0-9a-z]{1,7})\.([^]*)$/

/**
 * Why there is nothing to go on with; `newer`: left by a later version of the course, so don't overwrite it.
 * @typedef {'empty' | 'foreign' | 'newer' | 'damaged'} Reason
 */

/**
 * @typedef {{payload: string, counter: number, reason: null}
 *   | {payload: null, counter: 0, reason: Reason}} Unwrapped
 */

/** The checksum of gzip and zip, of the text in UTF-8. @param {string} text @returns {number} 0 to 2³² − 1 */
export function crc32(text) {
  let rest = ~0
  for (const byte of new TextEncoder().encode(text)) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return ~rest >>> 0
}

/** @param {number} counter @param {string} payload */
const sum = (counter, payload) => crc32(`${counter}.${payload}`).toString(36)

/** @param {string} payload @param {number} counter whole, below 10¹⁰ @returns {string} */
export const wrap = (payload, counter) => `b1.${counter}.${sum(counter, payload)}.${payload}`

/** @param {Reason} reason @returns {Unwrapped} */
const nothing = (reason) => ({ payload: null, counter: 0, reason })

/** @param {string} suspended as found in the LMS @returns {Unwrapped} */
export function unwrap(suspended) {
  if (!suspended) return nothing('empty')
  const format = suspended.match(/^b(\d+)\./)
  if (!format) return nothing(/^b\d*$/.test(suspended) ? 'damaged' : 'foreign')
  if (Number(format[1]) > 1) return nothing('newer')
  const [, counter, checksum, payload] = suspended.match(OURS) ?? []
  if (payload === undefined || sum(Number(counter), payload) !== checksum) return nothing('damaged')
  return { payload, counter: Number(counter), reason: null }
}
