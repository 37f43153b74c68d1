import assert from 'node:assert/strict'
import { test } from 'node:test'

import { firstSentence, sayer, settledWords, timeOnScreen } from '../../static/player/wording.js'

test('words that came twice are settled, the rest is not', () => {
  assert.equal(settledWords('', 'goede'), 0)
  assert.equal(settledWords('goede', 'goedemorgen met'), 0)
  assert.equal(settledWords('goedemorgen met', 'goedemorgen met de linde'), 2)
  assert.equal(settledWords('goedemorgen met de', 'goedemorgen met de'), 3)
})

test('the time on the screen goes on with the call, past the hour and past midnight', () => {
  assert.equal(timeOnScreen('dinsdag, 10.52', 0), '10.52')
  assert.equal(timeOnScreen('dinsdag, 10.52', 9), '11.01')
  assert.equal(timeOnScreen('Tuesday, 23:59', 2), '0:01')
  assert.equal(timeOnScreen('vanmorgen', 2), 'vanmorgen')
})

test('who overhears stands in two parts: the first sentence, and the rest', () => {
  const [first, rest] = firstSentence('Vier mensen horen u. De dichtste zit op twee meter.')
  assert.deepEqual([first, rest], ['Vier mensen horen u.', 'De dichtste zit op twee meter.'])
  assert.deepEqual(firstSentence('Niemand'), ['Niemand', ''])
})

test('texts are filled in, in the language of the call', () => {
  const blanks = { who: 'mevrouw Claes', Who: 'Mevrouw Claes' }
  assert.equal(sayer('nl', blanks)('caller_speaks_hint'), 'Laat mevrouw Claes gerust uitspreken.')
  assert.equal(sayer('en', { who: 'Mrs Claes' })('caller_speaks_hint'), 'Let Mrs Claes finish.')
  assert.equal(sayer('nl')('saved', { n: 3 }), 'Alles tot en met beurt 3 is bewaard.')
})
