// The archive of a model: a tar, gzipped, with one folder at its top (course/scorm/model.py writes it).

import { Trouble } from '../trouble.js'

const BLOCK = 512 // bytes, of tar
const HEART = ['am/final.mdl', 'final.mdl'] // every model has it, in one of the two layouts that Vosk accepts
const text = new TextDecoder()

/**
 * Unpacks gzip. A server that says "Content-Encoding: gzip" has had the browser do it already.
 * @param {Uint8Array<ArrayBuffer>} bytes @returns {Promise<Uint8Array<ArrayBuffer>>} the tar; rejects with model_broken
 */
export async function unzipped(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    const out = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return new Uint8Array(await new Response(out).arrayBuffer())
  } catch (error) {
    if (error instanceof RangeError) throw error // no memory
    throw new Trouble('model_broken', String(error))
  }
}

/**
 * The files of a model, named from its own folder on. They are windows on `tar`, not copies.
 * @param {Uint8Array<ArrayBuffer>} tar @returns {Map<string, Uint8Array<ArrayBuffer>>} throws model_broken
 */
export function files(tar) {
  const all = new Map()
  for (let at = 0; at + BLOCK <= tar.length && tar[at]; ) {
    const header = tar.subarray(at, at + BLOCK)
    const size = octal(header, 124, 12)
    at += BLOCK
    if (!genuine(header) || at + size > tar.length) throw new Trouble('model_broken', 'not a tar, or cut short')
    if (header[156] === 0 || header[156] === 0x30) all.set(path(header), tar.subarray(at, at + size))
    at += Math.ceil(size / BLOCK) * BLOCK
  }
  return inside(all)
}

/** @template T @param {string} top @param {Map<string, T>} all @returns {Map<string, T>} */
function below(top, all) {
  return new Map([...all].filter(([name]) => name.startsWith(top)).map(([name, one]) => [name.slice(top.length), one]))
}

/** The sum that each header holds of itself, its own eight bytes taken as spaces. @param {Uint8Array} header */
function genuine(header) {
  const sum = header.reduce((sum, byte, i) => sum + (i >= 148 && i < 156 ? 0x20 : byte), 0)
  return sum === octal(header, 148, 8)
}

/** @param {Uint8Array} header */
function path(header) {
  const [name, prefix] = [field(header, 0, 100), field(header, 345, 155)]
  return prefix ? `${prefix}/${name}` : name
}

/** @template T @param {Map<string, T>} all by path in the archive @returns {Map<string, T>} by path in the model */
function inside(all) {
  const names = [...all.keys()]
  for (const heart of HEART) {
    const found = names.find((name) => `/${name}`.endsWith(`/${heart}`))
    if (found) return below(found.slice(0, -heart.length), all)
  }
  throw new Trouble('model_broken', `it lacks ${HEART[0]}`)
}

/** @param {Uint8Array} header @param {number} at @param {number} length */
function field(header, at, length) {
  const bytes = header.subarray(at, at + length)
  const end = bytes.indexOf(0)
  return text.decode(end < 0 ? bytes : bytes.subarray(0, end))
}

/** @param {Uint8Array} header @param {number} at @param {number} length */
const octal = (header, at, length) => parseInt(field(header, at, length).trim() || '0', 8)
