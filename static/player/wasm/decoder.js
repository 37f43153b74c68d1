// One reply in Vosk, as voices/vosk_recogniser.py has it on the server: the same audio gives the same words.

/** @import { Word } from '../ports.js' */
/** @import { Model, Recognizer, Vosk } from '../../vendor/lichess-vosk-browser@0.0.3/vosk.js' */
/** @typedef {{word: string, start: number, end: number, conf: number}} Heard times in s */

const RATE = 16000
const NO_WORDS = ['[unk]', '<unk>', ''] // what Vosk writes where it heard speech, but no word that it knows

export class Decoder {
  /** @type {Word[]} of the pieces that Kaldi has ended by itself, at a long pause */
  #words = []
  /** @type {Recognizer} */
  #recogniser
  #buffer = 0
  #room = 0

  /** @param {Vosk} vosk @param {Model} model */
  constructor(vosk, model) {
    this.vosk = vosk
    this.#recogniser = new vosk.Recognizer(model, RATE)
    this.#recogniser.SetWords(1)
  }

  /** @param {Int16Array} samples */
  hear(samples) {
    this.#reserve(samples.length)
    this.vosk.HEAPF32.set(samples, this.#buffer / 4) // Kaldi's floats are the 16-bit numbers themselves
    if (this.#recogniser.AcceptWaveform(this.#buffer, samples.length)) this.#words.push(...words(this.#recogniser.Result()))
  }

  /** The text so far. */
  partial() {
    const now = String(JSON.parse(this.#recogniser.PartialResult()).partial ?? '').split(' ')
    return [...this.#words.map((word) => word.text), ...now.filter(known)].join(' ')
  }

  /** @returns {Word[]} */
  finish() {
    return [...this.#words, ...words(this.#recogniser.FinalResult())]
  }

  free() {
    this.#recogniser.delete()
    if (this.#buffer) this.vosk._free(this.#buffer)
  }

  /** @param {number} samples */
  #reserve(samples) {
    if (samples <= this.#room) return
    if (this.#buffer) this.vosk._free(this.#buffer)
    this.#buffer = this.vosk._malloc(samples * 4)
    if (!this.#buffer) throw new RangeError('no memory for the sound')
    this.#room = samples
  }
}

/** @param {string} word */
const known = (word) => !NO_WORDS.includes(word)

/** @param {string} result @returns {Word[]} */
function words(result) {
  const heard = /** @type {Heard[]} */ (JSON.parse(result).result ?? [])
  return heard.filter(({ word }) => known(word)).map(({ word, start, end, conf }) => {
    const from = Math.max(0, Math.round(start * 1000))
    const to = Math.max(from, Math.round(end * 1000))
    const confidence = Math.round(Math.min(1, Math.max(0, conf)) * 1000) / 1000
    return { text: word, start: from, end: to, confidence }
  })
}
