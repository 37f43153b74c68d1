// The recogniser over a WebSocket. Every frame of a reply is kept until its words came: when the connection or the
// server falls away, the whole reply goes to the next server.

import { KeptHearing } from './kept-hearing.js'
import { Timers } from './timers.js'
import { Trouble } from './trouble.js'

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
  /** @type {KeptHearing[]} those whose words haven't come yet; the oldest has the socket */
  #hearings = []
  /** @type {{done: () => void, failed: (trouble: Trouble) => void}[]} who waits for the first connection */
  #waiting = []
  #timers = new Timers()

  /** @param {string} address @param {{connect?: (address: string) => WebSocket}} [means] */
  constructor(address, { connect = (to) => new WebSocket(to) } = {}) {
    this.address = address
    this.connect = connect
  }

  /** @returns {Promise<void>} */
  open() {
    if (this.#ready) return Promise.resolve()
    return new Promise((done, failed) => {
      this.#waiting.push({ done, failed })
      this.#timers.set('opening', OPENING, () => this.#refuse(new Trouble('no_connection')))
      this.#dial()
    })
  }

  /** @returns {KeptHearing} */
  start() {
    const hearing = new KeptHearing({ onend: () => this.#expect(), ondone: (one) => this.#forget(one) })
    this.#hearings.push(hearing)
    this.#next()
    return hearing
  }

  close() {
    this.#refuse(new Trouble('closed'))
    this.#drop()
    this.#timers.stop()
  }

  /** The oldest reply gets the socket; without one, it is dialled. */
  #next() {
    const [hearing] = this.#hearings
    if (!hearing || hearing.attached) return
    if (!this.#ready) return this.#dial()
    hearing.attach((message) => this.#socket?.send(message instanceof Int16Array ? message : JSON.stringify(message)))
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
    if (!this.#hearings.length && !this.#waiting.length) return
    if (this.#tries === 1) this.onconnection(true)
    if (!this.#timers.has('giving up')) {
      this.#timers.set('giving up', GIVING_UP, () => this.#refuse(new Trouble('no_connection')))
    }
    this.#dial()
  }

  #drop() {
    this.#timers.stop('dial', 'ready', 'answering')
    for (const hearing of this.#hearings) hearing.detach()
    if (this.#socket) {
      this.#socket.onmessage = this.#socket.onclose = null
      this.#socket.close()
    }
    this.#socket = null
    this.#ready = false
  }

  /** @param {Record<string, any>} message */
  #take(message) {
    const [hearing] = this.#hearings
    if (message.type === 'ready') this.#begin()
    if (message.type === 'partial') hearing?.onpartial(String(message.text ?? ''))
    if (message.type === 'words') hearing?.finish(message.words ?? [])
    if (message.type === 'trouble') this.#trouble(new Trouble(message.code ?? 'broken', message.message))
  }

  #begin() {
    this.#timers.stop('ready', 'opening', 'giving up')
    if (this.#tries) this.onconnection(false)
    this.#ready = true
    this.#tries = 0
    for (const { done } of this.#waiting.splice(0)) done()
    this.#next()
  }

  /** @param {Trouble} trouble */
  #trouble(trouble) {
    if (trouble.code === 'too_long') return // the words up to there follow by themselves
    if (trouble.code === 'no_recogniser') this.#refuse(trouble)
    else this.#hearings[0]?.fail(trouble)
    this.#drop() // in whatever state that end is, the next reply starts afresh
    this.#next()
  }

  /** Everyone who waits hears why there is nothing to wait for. @param {Trouble} trouble */
  #refuse(trouble) {
    this.#timers.stop('opening', 'giving up')
    if (this.#tries) this.onconnection(false)
    this.#tries = 0
    for (const { failed } of this.#waiting.splice(0)) failed(trouble)
    for (const hearing of [...this.#hearings]) hearing.fail(trouble)
  }

  #expect() {
    const [hearing] = this.#hearings
    if (!hearing?.attached || !hearing.ended) return
    this.#timers.set('answering', ANSWERING, () => {
      if (hearing.repeats++ < REPEATS) this.#lose()
      else this.#trouble(new Trouble('no_answer'))
    })
  }

  /** @param {KeptHearing} hearing */
  #forget(hearing) {
    this.#hearings = this.#hearings.filter((one) => one !== hearing)
    if (!this.#hearings.length) this.#timers.stop('giving up', 'answering')
    this.#next()
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
