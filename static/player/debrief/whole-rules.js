// Which rules over the whole call are shown: what was seen, or may have been misheard, and stands nowhere else. Pure.

/** @typedef {import('./report.js').Rule} Rule */

/** @param {Rule[]} rules */
const here = rules => rules.filter(one => one.told_in === null)

/**
 * @param {Rule[]} rules
 * @param {boolean} met
 */
export const seen = (rules, met) => here(rules).filter(one => one.met === met)

/** @param {Rule[]} rules */
export const doubts = rules => here(rules).filter(one => one.doubtful)
