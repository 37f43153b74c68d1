// Fetches a file whole, and tells how far it is.

import { Trouble } from '../trouble.js'

const GONE = [403, 404, 410] // an LMS answers any of these for a file that a package lacks

/**
 * @param {string} address
 * @param {(done: number, total: number | null) => void} onprogress in bytes; null: the server didn't say
 * @returns {Promise<Uint8Array<ArrayBuffer>>} rejects with a Trouble: no_model, model_unreachable
 */
export async function download(address, onprogress) {
  try {
    const answer = await fetch(address, { credentials: 'same-origin' })
    if (!answer.ok) throw new Trouble(GONE.includes(answer.status) ? 'no_model' : 'model_unreachable', `${answer.status}`)
    if (answer.headers.get('Content-Type')?.startsWith('text/html')) {
      throw new Trouble('model_unreachable', 'a page came instead') // as when the LMS wants the learner to log in again
    }
    return await whole(answer, onprogress)
  } catch (error) {
    if (error instanceof Trouble || error instanceof RangeError) throw error // RangeError: no memory
    throw new Trouble('model_unreachable', String(error))
  }
}

/** @param {Response} answer @param {(done: number, total: number | null) => void} onprogress */
async function whole(answer, onprogress) {
  const reader = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (answer.body).getReader()
  const total = length(answer)
  const parts = []
  let done = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value)
    done += part.value.length
    onprogress(done, total)
  }
  return joined(parts, done)
}

/** What the server said: of no use when it also packed the file, for then the browser gives more. @param {Response} answer */
function length({ headers }) {
  const said = Number(headers.get('Content-Length'))
  return said > 0 && !headers.get('Content-Encoding') ? said : null
}

/** @param {Uint8Array[]} parts @param {number} size @returns {Uint8Array<ArrayBuffer>} */
function joined(parts, size) {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
