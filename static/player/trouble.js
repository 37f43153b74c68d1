// Why the recogniser has no words to give. The codes are keys of the texts in texts/call.*.js.

/**
 * no_recogniser: this host has none. no_connection: it can't be reached. no_answer: it stays silent.
 * too_long, not_audio, out_of_order, too_big, idle, broken: the server's own. closed: the page has closed it.
 */
export class Trouble extends Error {
  /** @param {string} code @param {string} [message] as the server put it */
  constructor(code, message = '') {
    super(message || code)
    this.code = code
  }
}
