// Whether the LMS can be reached. Its own answer to a save won't do: without a connection Moodle says “true”.

/** @import { Reached } from './ports.js' */

const PATIENCE = 5000 // ms

/**
 * Asks for one of the package's own small files, never from the cache. A page where a file should be is a login page;
 * a redirect is one too, unless it ends at a file.
 * @param {string} address of a file that is no HTML
 * @param {{fetch?: typeof globalThis.fetch, patience?: number}} [how]
 * @returns {() => Promise<Reached>}
 */
export function reacher(address, { fetch = globalThis.fetch.bind(globalThis), patience = PATIENCE } = {}) {
  /** @param {RequestRedirect} redirect */
  const ask = async (redirect) => {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), patience)
    try {
      return await fetch(address, { cache: 'no-store', credentials: 'same-origin', redirect, signal: stop.signal })
    } finally {
      clearTimeout(timer)
    }
  }
  return async () => {
    let redirected = false
    try {
      const first = await ask('manual')
      redirected = first.type === 'opaqueredirect'
      return judged(redirected ? await ask('follow') : first)
    } catch {
      return redirected ? 'login' : 'away' // a login page of another origin can't be read: that looks like no answer
    }
  }
}

/** @param {Response} answer @returns {Reached} */
function judged(answer) {
  if (answer.status === 401 || answer.status === 403) return 'login'
  if (!answer.ok) return 'away'
  return /html/i.test(answer.headers.get('content-type') ?? '') ? 'login' : 'reached'
}
