// Why the recogniser has no words to give. The codes are keys of the texts in texts/call.*.js.

/** After these, speaking on is of no use until the learner tries again: they type. */
const LASTING = [
  'no_recogniser', 'no_connection', 'no_wasm', 'wasm_forbidden', 'no_model', 'model_unreachable', 'model_broken', 'memory',
  'no_start', 'crashed',
]

/**
 * no_recogniser: this host has none. no_connection: it can't be reached. no_answer: it stays silent.
 * too_long, not_audio, out_of_order, too_big, idle, broken: the server's own. closed: the page has closed it.
 * In the browser, no_wasm: it has no WebAssembly. wasm_forbidden: a policy forbids it. no_model: a file isn't there.
 * model_unreachable: it doesn't come. model_broken: it isn't a model. memory: too little of it. no_start: it never came up.
 * crashed: it stopped, twice.
 */
export class Trouble extends Error {
  /** @param {string} code @param {string} [message] as the server put it */
  constructor(code, message = '') {
    super(message || code)
    this.code = code
  }

  get lasting() {
    return LASTING.includes(this.code)
  }
}
