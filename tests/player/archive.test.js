import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'

import { files, unzipped } from '../../static/player/wasm/archive.js'
import { identity } from '../../static/player/wasm/model-cache.js'

const BROKEN = { code: 'model_broken' }

/** A tar of files: name and content. @param {[string, string][]} entries */
function tar(entries) {
  const blocks = entries.flatMap(([name, content]) => {
    const header = Buffer.alloc(512)
    header.write(name, 0)
    header.write(content.length.toString(8).padStart(11, '0'), 124)
    header.write('        ', 148)
    header.write('0', 156)
    header.write(header.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0') + '\0', 148)
    const body = Buffer.alloc(Math.ceil(content.length / 512) * 512)
    body.write(content)
    return [header, body]
  })
  return new Uint8Array(Buffer.concat([...blocks, Buffer.alloc(1024)]))
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
const read = (bytes) => Object.fromEntries([...files(bytes)].map(([name, part]) => [name, Buffer.from(part).toString()]))

for (const top of ['model/', './vosk-model-small-nl-0.22/', './', '']) {
  test(`files are named from the model's own folder on, wherever it is: “${top}”`, () => {
    assert.deepEqual(read(tar([[`${top}README`, ''], [`${top}am/final.mdl`, 'weights'], [`${top}conf/mfcc.conf`, 'x']])), {
      README: '', 'am/final.mdl': 'weights', 'conf/mfcc.conf': 'x',
    })
  })
}

test('the older layout of a model is known too', () => {
  assert.deepEqual(read(tar([['model/final.mdl', 'weights']])), { 'final.mdl': 'weights' })
})

test('an archive is unzipped, unless the browser has done so already', async () => {
  const whole = tar([['model/am/final.mdl', 'weights']])
  assert.deepEqual(await unzipped(new Uint8Array(gzipSync(whole))), whole)
  assert.deepEqual(await unzipped(whole), whole)
})

test('what is no archive, is cut short, or holds no model is told', async () => {
  const whole = tar([['model/am/final.mdl', 'w'.repeat(5000)]])
  await assert.rejects(unzipped(new Uint8Array(gzipSync(whole)).slice(0, 40)), BROKEN)
  assert.throws(() => files(whole.slice(0, 2000)), BROKEN)
  assert.throws(() => files(new TextEncoder().encode('x'.repeat(600))), BROKEN)
  assert.throws(() => files(tar([['model/README', 'x']])), BROKEN)
  assert.throws(() => files(new Uint8Array(0)), BROKEN)
})

test('a model is known by its name, wherever it is', () => {
  const kept = { name: 'vosk-model-small-nl-0.22', version: '0123456789ab' }
  for (const place of ['https://lms.test/1/models', 'https://lms.test/2']) {
    assert.deepEqual(identity(`${place}/vosk-model-small-nl-0.22.0123456789ab.tar.gz`), kept)
  }
  const address = 'https://lms.test/1/model.tar.gz'
  assert.deepEqual(identity(address), { name: '/1/model.tar.gz', version: address })
})
