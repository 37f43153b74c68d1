// Opus where the browser itself doesn't play it in an Ogg file (Safari before 18.4): decoded here, by libopus as WebAssembly,
// which is fetched only then.

import { isOgg, opened, RATE, samples } from './ogg.js'

/** @type {Map<string, Promise<string>>} */
const made = new Map() // files in memory, by the address of what they were made of

const LIBRARY = '../vendor/opus-decoder@0.7.12/opus-decoder.min.js'

/**
 * The sound of a file: by the browser, or where it can't, by libopus.
 * @param {BaseAudioContext} context @param {ArrayBuffer} file
 * @returns {Promise<AudioBuffer>} rejects where it is no sound
 */
export async function decoded(context, file) {
  if (!isOgg(file)) return context.decodeAudioData(file)
  try {
    return await context.decodeAudioData(file.slice(0)) // a copy: the browser takes what it is given
  } catch {
    const sound = await waves(file)
    const buffer = context.createBuffer(1, sound.length, RATE)
    buffer.copyToChannel(sound, 0)
    return buffer
  }
}

/**
 * An address that an audio element plays: the one given, or of a WAV file in memory.
 * @param {string} address @param {{canPlayType: (type: string) => string}} audio
 */
export async function playable(address, audio) {
  if (!address.endsWith('.ogg') || audio.canPlayType('audio/ogg; codecs=opus')) return address
  const here = made.get(address) ?? inMemory(address)
  made.set(address, here)
  here.catch(() => made.delete(address)) // asked for again, it is tried again
  return here
}

/** @param {string} address */
async function inMemory(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`no sound at ${address}: ${answer.status}`)
  return URL.createObjectURL(new Blob([wav(await waves(await answer.arrayBuffer()))], { type: 'audio/wav' }))
}

/** @param {ArrayBuffer} file @returns {Promise<Float32Array<ArrayBuffer>>} at 48 kHz */
export async function waves(file) {
  const { packets, skip, end } = opened(file)
  const { OpusDecoder } = await library()
  const decoder = new OpusDecoder({ channels: 1, preSkip: skip })
  await decoder.ready
  try {
    return decoder.decodeFrames(packets).channelData[0].slice(0, samples({ skip, end }))
  } finally {
    decoder.free()
  }
}

async function library() {
  await import(LIBRARY)
  return /** @type {any} */ (globalThis)['opus-decoder']
}

/** @param {Float32Array} sound at 48 kHz @returns {ArrayBuffer} a WAV file of 16 bits */
export function wav(sound) {
  const view = new DataView(new ArrayBuffer(44 + 2 * sound.length))
  const text = (/** @type {number} */ at, /** @type {string} */ what) => new Uint8Array(view.buffer).set(new TextEncoder().encode(what), at)
  text(0, 'RIFF')
  view.setUint32(4, 36 + 2 * sound.length, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true) // PCM
  view.setUint16(22, 1, true) // channels
  view.setUint32(24, RATE, true)
  view.setUint32(28, 2 * RATE, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, 2 * sound.length, true)
  sound.forEach((one, place) => view.setInt16(44 + 2 * place, Math.max(-1, Math.min(1, one)) * 0x7fff, true))
  return view.buffer
}
