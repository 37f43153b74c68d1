// The sounds of what the caller may say, fetched while the connection is there: a call that loses it goes on with its
// voice. They are kept in memory, not in a cache: an LMS may forbid to keep its files, and a browser to keep anything.
// A call of our course has 0.5 MB of them at the package's usual 7 kbit/s (0.55 at most), in some 160 files; 2.5 MB at 39.

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
   */
  constructor(addresses, { fetch = globalThis.fetch.bind(globalThis), wait = sleep } = {}) {
    this.#wanted = new Set(saves() ? [] : addresses)
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
      const began = performance.now()
      const came = await this.#fetch(address)
      if (this.#stopped) return this.#here.clear()
      if (!came) this.#wanted.add(address) // after all others
      await this.wait(came ? performance.now() - began : AGAIN) // what is slow has other learners to serve
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

/** Whether the learner pays for every byte, and told the browser so. */
function saves() {
  const { connection } = /** @type {{connection?: {saveData?: boolean}}} */ (navigator)
  return connection?.saveData === true
}
