// Who makes the recognisers of a page's microphone checks, calls and dictations: the host says so before the first of
// them is asked for.

/** @import { Language, Recogniser } from './ports.js' */
/** @typedef {{language: Language, listen: string}} Where listen: path of the recogniser's socket, where a server hears */

/** @type {(where: Where) => Recogniser} */
let make = () => {
  throw new Error('no host has said how it recognises speech: call useRecognisers first')
}

/** @param {(where: Where) => Recogniser} maker */
export function useRecognisers(maker) {
  make = maker
}

/** @param {Where} where @returns {Recogniser} to be closed by who asked for it */
export function recogniserFor(where) {
  return make(where)
}
