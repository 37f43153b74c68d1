// Reads speech (PCM16 at 16 kHz) and writes its spread as JSON, as the player would tell it: for test_pitch_spread.py.

import { Framer } from '../../static/player/framer.js'
import { PitchSpread } from '../../static/player/pitch-spread.js'

const parts = []
for await (const part of process.stdin) parts.push(part)
const bytes = Buffer.concat(parts)
const sound = Float32Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readInt16LE(2 * i) / 32768)
const spread = new PitchSpread()
for (const { samples, step } of new Framer(16000).push(sound, new Float32Array(sound.length))) spread.push(samples, step.voiced)
console.log(JSON.stringify(spread.semitones))
