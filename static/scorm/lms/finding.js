// Where the LMS has put its API: in a window around ours, or around the one that opened ours.

import { scorm12 } from './scorm12.js'
import { scorm2004 } from './scorm2004.js'

/** @import { Api, Dialect, Version } from './ports.js' */

/** @typedef {any} AnyWindow a window of which nothing may be readable */

const MOST = 50 // windows to look at; a chain that long is a circle

/** A property, or nothing where the window is of another origin. @param {AnyWindow} window @param {string} name */
function peek(window, name) {
  try {
    return window[name]
  } catch {
    return undefined
  }
}

/**
 * This window and all around it, then the same of who opened one of them.
 * @param {AnyWindow} window @returns {AnyWindow[]}
 */
export function around(window) {
  const found = new Set()
  const starts = [window]
  for (let start = starts.shift(); start; start = starts.shift()) {
    for (let one = start; one && !found.has(one) && found.size < MOST; one = peek(one, 'parent')) {
      found.add(one)
      starts.push(peek(one, 'opener'))
    }
    while (starts.length && !starts[0]) starts.shift()
  }
  return [...found]
}

/**
 * Every API in sight, the nearest first.
 * @param {AnyWindow} window
 * @param {Version} prefer where a window has both
 * @returns {{api: Api, dialect: Dialect}[]}
 */
export function apis(window, prefer) {
  const dialects = prefer === '1.2' ? [scorm12, scorm2004] : [scorm2004, scorm12]
  return around(window).flatMap((one) =>
    dialects.flatMap((dialect) => {
      const api = peek(one, dialect.api)
      return api && typeof peek(api, dialect.calls.initialize) === 'function' ? [{ api, dialect }] : []
    }))
}
