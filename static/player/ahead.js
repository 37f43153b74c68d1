// The sounds of what the caller may say, fetched while the connection is there: a call that loses it goes on with its
// voice. They are kept in memory, not in a cache: an LMS may forbid to keep its files, and a browser to keep anything.
// Over our calls it is 1.0 MB on average and 1.2 MB at most, in some 160 files of 16 kbit/s.

const AT_ONCE = 3 // of the six that a browser asks of one host: a line that is needed now never waits for these
const PATIENCE = 20_000 // ms for one of them
const AGAIN = 10_000 // ms after one that didn't come

export class Ahead {
  /** @type {Set<string>} addresses to fetch, in order */
  #wanted
  /** @type {Map<string, ArrayBuffer>} */
  #here = new Map()
  #stopped = false

  /**
   * @param {string[]} addresses the likeliest first
   * @param {object} [how]
   * @param {typeof globalThis.fetch} [how.fetch]
   * @param {(ms: number) => Promise<void>} [how.wait]
   * @param {boolean} [how.saving] whether the learner pays for every byte: then nothing is fetched ahead
   */
  constructor(addresses, { fetch = globalThis.fetch.bind(globalThis), wait = sleep, saving = saves() } = {}) {
    this.#wanted = new Set(saving ? [] : addresses)
    this.fetch = fetch
    this.wait = wait
  }

  start() {
    for (let i = 0; i < AT_ONCE; i++) this.#fetchAll()
  }

  /** The call is left: nothing more is fetched, and nothing kept. */
  stop() {
    this.#stopped = true
    this.#wanted.clear()
    this.#here.clear()
  }

  /** What is here of a clip, which is given away; who finds nothing fetches it themselves. @param {string} address */
  take(address) {
    this.#wanted.delete(address)
    const sound = this.#here.get(address)
    this.#here.delete(address)
    return sound
  }

  async #fetchAll() {
    for (const address of this.#wanted) {
      this.#wanted.delete(address)
      const came = await this.#fetch(address)
      if (this.#stopped) return this.#here.clear()
      if (came) continue
      this.#wanted.add(address) // after all others
      await this.wait(AGAIN)
    }
  }

  /** @param {string} address @returns {Promise<boolean>} false: to be tried again */
  async #fetch(address) {
    try {
      const answer = await this.fetch(address, { priority: 'low', signal: AbortSignal.timeout(PATIENCE) })
      if (answer.ok) this.#here.set(address, await answer.arrayBuffer())
      return answer.ok || answer.status === 404
    } catch {
      return false
    }
  }
}

/** @param {number} ms @returns {Promise<void>} */
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

function saves() {
  const { connection } = /** @type {{connection?: {saveData?: boolean}}} */ (navigator)
  return connection?.saveData === true
}
