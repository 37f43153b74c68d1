import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'

import { isOgg, opened, RATE, samples } from '../../static/player/ogg.js'
import { decoded, playable, wav, waves } from '../../static/player/opus.js'

// The library makes a worker of its own, which isn't used, out of the browser's.
Object.assign(globalThis, { Worker: class {} })

// 1.97 s of the stand-in voice, by the encoder that packs lines: "Goedemorgen, met de praktijk."
const line = async () => new Uint8Array(await readFile(new URL('line.ogg', import.meta.url))).buffer
const SECONDS = 1.973

/** @param {Float32Array} sound */
const loudness = (sound) => Math.sqrt(sound.reduce((sum, one) => sum + one * one, 0) / sound.length)

/** A browser that plays Ogg, or doesn't. @param {boolean} plays */
const context = (plays) => /** @type {any} */ ({
  decodeAudioData: async (/** @type {ArrayBuffer} */ file) => {
    structuredClone(file, { transfer: [file] }) // it takes what it is given
    if (!plays) throw new DOMException('Unable to decode audio data', 'EncodingError')
    return 'by the browser'
  },
  createBuffer: (/** @type {number} */ channels, /** @type {number} */ length, /** @type {number} */ rate) => ({
    channels, length, rate,
    copyToChannel(/** @type {Float32Array} */ sound) {
      this.sound = sound
    },
  }),
})

test('a file tells its packets and how long it sounds', async () => {
  const found = opened(await line())
  assert.ok(isOgg(await line()))
  assert.ok(Math.abs(samples(found) / RATE - SECONDS) < 0.002)
  assert.equal(found.packets.length, Math.ceil(found.end / (0.02 * RATE))) // of 20 ms each
})

test('a file that is cut off is refused', async () => {
  const file = await line()
  assert.throws(() => opened(file.slice(0, file.byteLength - 10)), RangeError)
})

test('what the browser plays is left to the browser', async () => {
  assert.equal(await decoded(context(true), await line()), 'by the browser')
})

test('what it does not play is decoded here, at its full length', async () => {
  const { channels, length, rate, sound } = /** @type {any} */ (await decoded(context(false), await line()))
  assert.deepEqual([channels, rate], [1, RATE])
  assert.ok(Math.abs(length / RATE - SECONDS) < 0.002)
  assert.ok(loudness(sound) > 0.03 && loudness(sound) < 0.5)
})

test('what is no sound is refused, here and there', async () => {
  const text = () => new TextEncoder().encode('<h1>Log in</h1>').buffer
  await assert.rejects(decoded(context(false), text()), { name: 'EncodingError' })
  await assert.rejects(decoded(context(false), new TextEncoder().encode('OggS, but no more').buffer), RangeError)
})

test('an audio element gets the address itself where it plays it', async () => {
  const plays = { canPlayType: () => 'probably' }, refuses = { canPlayType: () => '' }
  assert.equal(await playable('sounds/a.ogg', plays), 'sounds/a.ogg')
  assert.equal(await playable('/sounds/nl/a.mp3', refuses), '/sounds/nl/a.mp3')
})

test('elsewhere it gets a file in memory, made once; what was not there is asked for again', async (t) => {
  const network = t.mock.method(globalThis, 'fetch', async () => new Response('', { status: 503 }))
  const refuses = { canPlayType: () => '' }
  await assert.rejects(playable('sounds/b.ogg', refuses), /sounds\/b\.ogg: 503/)
  network.mock.mockImplementation(async () => new Response(await line()))
  const [address, again] = await Promise.all([playable('sounds/b.ogg', refuses), playable('sounds/b.ogg', refuses)])
  assert.match(address, /^blob:/)
  assert.equal(again, address)
  assert.equal(network.mock.callCount(), 2)
})

test('a file in memory is a WAV of what sounds', async () => {
  const sound = await waves(await line())
  const view = new DataView(wav(sound))
  assert.equal(view.byteLength, 44 + 2 * sound.length)
  assert.equal(view.getUint32(40, true), 2 * sound.length)
  const loudest = sound.reduce((most, one, place) => (Math.abs(one) > Math.abs(sound[most]) ? place : most), 0)
  assert.ok(Math.abs(view.getInt16(44 + 2 * loudest, true) / 0x7fff - sound[loudest]) < 0.001)
})
