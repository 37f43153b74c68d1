// A call without sound or page: a microphone and lines that the test plays, and an engine that answers as it is told.

import { Conversation } from '../../static/player/conversation.js'
import { settled, view } from './fakes.js'

/** @typedef {import('../../static/player/ports.js').Word} Word */

/** A line of which "|" parts the clips. @param {string} text */
export const line = (text) => ({ text, clips: text.split('|').map((one) => ({ text: one, src: one, pause: 0 })) })

/** One frame of the microphone. @param {number} at s @param {string | null} event @param {number} [began] s */
const frame = (at, event, began = at) =>
  ({ at, samples: new Int16Array(320), level: 0.5, voiced: event !== 'end', event, began })

export class FakeCall {
  /** @type {any[]} what went to the engine */
  sent = []
  /** @type {any[]} the states, in order */
  states = []
  /** @type {(string | null)[]} */
  notices = []
  /** @type {string[]} what was done to the line's sound, and to whom it was said */
  sound = []
  /** @type {any} what the next reply will be understood as: words, or a Trouble */
  understood = [word('goedemorgen', 500, 900)]
  /** @type {any[]} the views that the engine gives, in order */
  answers = []
  drafted = ''
  left = ''
  now = 10
  /** @type {any} the line that sounds */
  playing = null
  /** @type {any} */
  micTrouble = null

  /** @param {object} [settings] */
  constructor(settings = {}) {
    const call = this
    this.microphone = {
      working: false,
      onframe: (/** @type {any} */ _frame) => {},
      onlost: (/** @type {string} */ _code) => {},
      onmuted: () => {}, prepare: async () => {}, mute: () => {}, tell: () => {},
      close() {
        this.working = false
      },
      async open() {
        if (call.micTrouble) throw call.micTrouble
        this.working = true
      },
    }
    this.recogniser = {
      onconnection: (/** @type {boolean} */ _lost) => {}, open: async () => {}, close: () => {},
      start: () => ({
        push: () => {}, full: false, onpartial: () => {}, cancel: () => call.sound.push('cancelled'),
        end: async () => {
          const found = await call.understood
          if (found instanceof Error) throw found
          return found
        },
      }),
    }
    this.engine = {
      onconnection: (/** @type {boolean} */ _lost) => {},
      load: async () => this.answers.shift() ?? view(1, { state: 'ringing' }),
      report: async () => ({}),
      send: async (/** @type {any} */ event) => {
        this.sent.push(event)
        return this.answers.shift() ?? view(1)
      },
    }
    const lines = {
      get playing() { return call.playing !== null }, prefetch: () => {}, duck: () => call.sound.push('duck'),
      restore: () => call.sound.push('restore'),
      play: (/** @type {any} */ given, /** @type {any} */ listener, { from = 0 } = {}) => {
        call.playing = { given, listener, from, began: call.now }
        call.sound.push(`play ${given.clips.slice(from).map((/** @type {any} */ one) => one.text).join('|')}`)
        listener.began(call.now)
        listener.clip(from)
      },
      stop: () => call.#stop(),
    }
    const screen = {
      turned: (/** @type {any} */ turn) => call.states.push(turn.state),
      said: (/** @type {string} */ text) => call.sound.push(`said ${text}`),
      viewed: () => {}, saying: () => {}, speaking: () => {}, heard: () => {}, levelled: () => {},
      noticed: (/** @type {string | null} */ code) => call.notices.push(code),
      drafted: (/** @type {string} */ text) => (call.drafted = text),
      left: (/** @type {string} */ to) => (call.left = to),
    }
    const clock = {
      running: false, seconds: () => call.now, save: () => {}, forget: () => {},
      start() {
        this.running = true
      },
      now: () => Math.round(call.now * 1000), at: (/** @type {number} */ s) => Math.round(s * 1000),
    }
    const speaker = {
      onaway: () => {}, latency: 0, wake: async () => true, sleep: async () => {},
      get now() {
        return call.now
      },
    }
    const nothing = () => {}
    const sounds = { ring: nothing, prepare: nothing, murmur: nothing, hush: nothing, pickUp: nothing, hangUp: nothing }
    const { engine, recogniser, microphone } = this
    this.conversation = new Conversation(/** @type {any} */ ({
      engine, recogniser, microphone, lines, screen, clock, speaker, sounds,
      overheard: false, backchannels: ['ja', 'hm'], device: () => null,
      settings: { recogniser: true, silence_prompt_ms: 15000, debrief: '/debrief', ...settings },
    }))
  }

  /** Picked up; the learner's turn. */
  async pickedUp() {
    this.answers.push(view(1, { state: 'ringing' }), view(1))
    await this.conversation.begin()
    await this.conversation.pickUp()
    await settled()
    return this
  }

  /** The learner has said something, and this is what the caller says now. @param {string} text */
  async answered(text) {
    this.answers.push(view(2, { line: line(text) }))
    this.hears('onset')
    this.hears('end')
    await settled()
    return this
  }

  /** @param {string} event of the detector @param {number} [began] s */
  hears(event, began) {
    this.now += 0.02
    this.microphone.onframe(frame(this.now, event, began))
  }

  /** The line has sounded to its end. */
  lineEnds() {
    const { listener, began, given } = this.playing
    this.playing = null
    listener.ended({ began, ended: this.now, length: this.now - began, clip: given.clips.length - 1 })
  }

  get state() {
    return this.conversation.turn.state
  }

  #stop() {
    if (!this.playing) return null
    const { began, from } = this.playing
    this.playing = null
    this.sound.push('stop')
    return { began, ended: this.now, length: 9, clip: from }
  }
}

/** @param {string} text @returns {Word} */
export const word = (text, start = 0, end = 100) => ({ text, start, end, confidence: 0.9 })
