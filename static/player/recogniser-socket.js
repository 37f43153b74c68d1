// The recogniser over a WebSocket. Every frame of a reply is kept until its words came: when the connection or the
// server falls away, the whole reply goes to the next server.

import { HearingQueue } from './hearing-queue.js'
import { Timers } from './timers.js'
import { Trouble } from './trouble.js'

/** @import { News } from './hearing-queue.js' */
/** @import { KeptHearing } from './kept-hearing.js' */
/** @import { Recogniser } from './ports.js' */

const CONNECTING = 5000 // ms from dialling to "ready"
const OPENING = 8000 // ms that open() waits for the first connection
const BACK_OFF = [0, 250, 500, 1000, 2000] // ms before dialling; the last goes on
const GIVING_UP = 30000 // ms without a connection, after which a reply is given back
const ANSWERING = 20000 // ms from the end of a reply to its words
const REPEATS = 1 // times that a reply is sent again when its words don't come

/** @implements {Recogniser} */
export class SocketRecogniser {
  /** @type {(lost: boolean) => void} */
  onconnection = () => {}
  /** @type {WebSocket | null} */
  #socket = null
  #ready = false
  #tries = 0
  #queue = new HearingQueue({ onoldest: () => this.#next(), onend: () => this.#expect() })
  #timers = new Timers()

  /** @param {string} address @param {{connect?: (address: string) => WebSocket}} [means] */
  constructor(address, { connect = (to) => new WebSocket(to) } = {}) {
    this.address = address
    this.connect = connect
  }

  /** @returns {Promise<void>} */
  open() {
    if (this.#ready) return Promise.resolve()
    this.#timers.set('opening', OPENING, () => this.#refuse(new Trouble('no_connection')))
    this.#dial()
    return this.#queue.opened()
  }

  /** @returns {KeptHearing} */
  start() {
    return this.#queue.start()
  }

  close() {
    this.#refuse(new Trouble('closed'))
    this.#drop()
    this.#timers.stop()
  }

  /** The oldest reply gets the socket; without one, it is dialled. */
  #next() {
    const { oldest } = this.#queue
    this.#timers.stop('answering')
    if (!oldest) return this.#timers.stop('giving up')
    if (!this.#ready) return this.#dial()
    oldest.attach((message) => this.#socket?.send(message instanceof Int16Array ? message : JSON.stringify(message)))
    this.#expect()
  }

  #dial() {
    if (this.#socket || this.#timers.has('dial')) return
    this.#timers.set('dial', BACK_OFF[Math.min(this.#tries, BACK_OFF.length - 1)], () => {
      const socket = (this.#socket = this.connect(this.address))
      socket.onmessage = ({ data }) => this.#take(parsed(data))
      socket.onclose = () => this.#lose()
      this.#timers.set('ready', CONNECTING, () => this.#lose())
    })
  }

  /** The connection is gone, or no good. Only who has something to say dials again. */
  #lose() {
    if (!this.#ready) this.#tries++
    this.#drop()
    if (!this.#queue.waits) return
    if (this.#tries === 1) this.onconnection(true)
    if (!this.#timers.has('giving up')) {
      this.#timers.set('giving up', GIVING_UP, () => this.#refuse(new Trouble('no_connection')))
    }
    this.#dial()
  }

  #drop() {
    this.#timers.stop('dial', 'ready', 'answering')
    this.#queue.detach()
    if (this.#socket) {
      this.#socket.onmessage = this.#socket.onclose = null
      this.#socket.close()
    }
    this.#socket = null
    this.#ready = false
  }

  /** @param {Record<string, any>} message */
  #take(message) {
    const { type, code = 'broken', reply = this.#queue.oldest?.number } = message
    if (type === 'ready') this.#begin()
    else if (type !== 'trouble') this.#queue.take(/** @type {News} */ (message))
    else if (reply === this.#queue.oldest?.number) this.#trouble(new Trouble(code, message.message))
  }

  #begin() {
    this.#timers.stop('ready', 'opening', 'giving up')
    if (this.#tries) this.onconnection(false)
    this.#ready = true
    this.#tries = 0
    this.#queue.open()
    this.#next()
  }

  /** @param {Trouble} trouble */
  #trouble(trouble) {
    if (trouble.code === 'too_long') return // the words up to there follow by themselves
    if (trouble.code === 'no_recogniser') this.#refuse(trouble)
    else this.#queue.oldest?.fail(trouble)
    this.#drop() // in whatever state that end is, the next reply starts afresh
    this.#next()
  }

  /** Everyone who waits hears why there is nothing to wait for. @param {Trouble} trouble */
  #refuse(trouble) {
    this.#timers.stop('opening', 'giving up')
    if (this.#tries) this.onconnection(false)
    this.#tries = 0
    this.#queue.refuse(trouble)
  }

  #expect() {
    const { owed } = this.#queue
    if (!owed) return
    this.#timers.set('answering', ANSWERING, () => {
      if (owed.repeats++ < REPEATS) this.#lose()
      else this.#trouble(new Trouble('no_answer'))
    })
  }
}

/** @param {unknown} data @returns {Record<string, any>} */
function parsed(data) {
  try {
    return JSON.parse(String(data)) ?? {}
  } catch {
    return {}
  }
}

/** The socket's address for a path on this site. @param {string} path */
export function socketAddress(path) {
  const address = new URL(path, location.href)
  address.protocol = address.protocol.replace('http', 'ws')
  return address.href
}
