// A network that behaves: a server to post events to, and sockets to a recogniser, both of which can go and come back.

/** Lets everything that waits for nothing but promises happen. */
export const settled = () => new Promise((done) => setImmediate(done))

/** @param {number} status @param {unknown} body */
export const answer = (status, body) => new Response(JSON.stringify(body), { status })

/** A call as the engine gives it. @returns {import('../../static/player/ports.js').CallView} */
export const view = (turn = 1, more = {}) => ({
  id: 'c1', language: 'nl', state: 'talking', turn, mood: 'calm', mood_words: 'klinkt rustig', line: null, past: [],
  ending: null, ...more,
})

/** The server's end of a socket, with what it was sent; commands as objects, sound as a number of samples. */
export class FakeSocket {
  /** @type {((event: {data: string}) => void) | null} */
  onmessage = null
  /** @type {(() => void) | null} */
  onclose = null
  /** @type {any[]} */
  heard = []
  closed = false
  /** @type {number | undefined} number of the reply that began last */
  #reply

  /** @param {string | Int16Array} message */
  send(message) {
    if (this.closed) throw new Error('sent to a closed socket')
    if (typeof message !== 'string') return void this.heard.push(message.length)
    const { type, reply } = JSON.parse(message)
    if (type === 'start') this.#reply = reply
    this.heard.push(type)
  }

  close() {
    this.closed = true
  }

  /** @param {object} message */
  say(message) {
    this.onmessage?.({ data: JSON.stringify({ reply: this.#reply, ...message }) })
  }

  die() {
    this.closed = true
    this.onclose?.()
  }

  get samples() {
    return this.heard.reduce((sum, one) => sum + (typeof one === 'number' ? one : 0), 0)
  }
}
