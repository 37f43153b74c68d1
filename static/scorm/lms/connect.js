// The way to the LMS. Without one the course works all the same, and says that it keeps nothing.

import { apis } from './finding.js'
import { Session } from './session.js'

/** @import { Lms, Version } from './ports.js' */

const STEP = 100 // ms between two looks

/** @param {number} ms @returns {Promise<void>} */
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

/** @param {any} window */
function alone(window) {
  return window.parent === window && !window.opener
}

/**
 * Finds the LMS and begins a session; null when there is none, or none that lets itself be begun.
 * @param {any} window the page's own
 * @param {object} [how]
 * @param {number} [how.patience] ms to wait for an LMS that is still loading
 * @param {Version} [how.prefer] the version that the package's manifest names
 * @param {(ms: number) => Promise<void>} [how.wait]
 * @param {() => number} [how.now] ms on any clock; the usual one stands still while the computer sleeps
 * @returns {Promise<Lms | null>}
 */
export async function connect(window, how = {}) {
  const { patience = 2000, prefer = '2004', wait = sleep, now = () => performance.now() } = how
  for (let waited = 0; ; waited += STEP) {
    for (const { api, dialect } of apis(window, prefer)) {
      const session = Session.begin(api, dialect, now)
      if (session) return session
    }
    if (waited >= patience || alone(window)) return null
    await wait(STEP)
  }
}
