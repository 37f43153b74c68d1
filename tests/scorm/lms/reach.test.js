import assert from 'node:assert/strict'
import { mock, test } from 'node:test'

import { reacher } from '../../../static/scorm/lms/reach.js'
import { settled } from '../../player/fakes.js'

const file = () => new Response('here', { headers: { 'content-type': 'text/plain' } })
const page = (status = 200) => new Response('<form>', { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
const redirect = () => /** @type {any} */ ({ type: 'opaqueredirect', status: 0, ok: false, headers: new Headers() })
const gone = () => new TypeError('Failed to fetch')

/** What is made of these answers, in order; an Error is no answer. @param {(Response | Error)[]} answers */
async function judged(...answers) {
  /** @type {RequestInit[]} */
  const asked = []
  const fetch = async (/** @type {any} */ _address, /** @type {any} */ request) => {
    asked.push(request)
    const next = answers.shift() ?? gone()
    if (next instanceof Error) throw next
    return next
  }
  return { state: await reacher('reach.txt', { fetch })(), asked }
}

test('a file of the package that comes is the LMS reached, and it never comes from the cache', async () => {
  const { state, asked } = await judged(file())
  assert.equal(state, 'reached')
  assert.equal(asked[0].cache, 'no-store')
})

test('no answer, a server in trouble and a file that is gone are no connection', async () => {
  assert.equal((await judged(gone())).state, 'away')
  assert.equal((await judged(page(503))).state, 'away')
  assert.equal((await judged(page(404))).state, 'away')
})

test('401, 403, and a page where the file should be ask for a login', async () => {
  for (const answer of [page(401), page(403), page()]) assert.equal((await judged(answer)).state, 'login')
})

test('a redirect asks for a login, also at another host, unless there is a file at its end', async () => {
  assert.equal((await judged(redirect(), page())).state, 'login')
  assert.equal((await judged(redirect(), gone())).state, 'login')
  assert.equal((await judged(redirect(), file())).state, 'reached')
})

test('who does not answer within five seconds is away', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  const silent = (/** @type {any} */ _address, /** @type {any} */ { signal }) =>
    new Promise((_done, fail) => signal.addEventListener('abort', () => fail(new Error('aborted'))))
  let state = ''
  reacher('reach.txt', { fetch: /** @type {any} */ (silent) })().then((found) => (state = found))
  mock.timers.tick(4999)
  await settled()
  assert.equal(state, '')
  mock.timers.tick(1)
  await settled()
  mock.timers.reset()
  assert.equal(state, 'away')
})
