// Moments of a call in the browser's own timeline, for measuring. Never a word of what was said.

/** @typedef {'line-began' | 'speech-onset' | 'line-stopped' | 'reply-ended' | 'answer-shown'} Moment */

/** @param {Moment} moment @param {number} turn @param {number} at ms on the call's clock */
export function mark(moment, turn, at) {
  performance.mark(`belwijs:${moment}`, { detail: { turn, at } })
}
