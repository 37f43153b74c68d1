// Who makes the recognisers of a page's microphone checks, calls and dictations. The web course's listen over a socket; a
// host without a server sets another maker before its first page is shown.

import { SocketRecogniser, socketAddress } from './recogniser-socket.js'

/** @import { Language, Recogniser } from './ports.js' */
/** @typedef {{language: Language, listen: string}} Where listen: path of the recogniser's socket */

/** @type {(where: Where) => Recogniser} */
let make = ({ listen }) => new SocketRecogniser(socketAddress(listen))

/** @param {(where: Where) => Recogniser} maker */
export function useRecognisers(maker) {
  make = maker
}

/** @param {Where} where @returns {Recogniser} to be closed by who asked for it */
export function recogniserFor(where) {
  return make(where)
}
