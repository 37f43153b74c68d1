// What a learning system knows of a learner, picked out of all values, for a person to read.

import { DIALECTS } from './dialects.js'

/** @import { Values, Version } from './ports.js' */

/** @typedef {{name: string, value: string}} Fact `name` is the key of a text */
/** @typedef {Record<'id' | 'type' | 'response' | 'result' | 'time' | 'latency' | 'description', string>} Interaction */

const FACTS = /** @type {const} */ (['status', 'success', 'score', 'progress', 'location', 'session', 'total', 'entry', 'mode', 'exit'])

/** What is known, in the order in which it is shown. @param {Version} version @param {Values} values @returns {Fact[]} */
export function facts(version, values) {
  const names = DIALECTS[version].elements
  return FACTS.map((name) => ({ name, value: values[names[name]] ?? '' })).filter(({ value }) => value !== '')
}

/** @param {Version} version @param {Values} values @param {boolean} strict */
export function suspendData(version, values, strict) {
  const { elements, suspend } = DIALECTS[version]
  return { count: (values[elements.suspend] ?? '').length, limit: strict ? suspend : 64000 }
}

/** In the order of their numbers. @param {Version} version @param {Values} values @returns {Interaction[]} */
export function interactions(version, values) {
  const { response, time } = DIALECTS[version].interaction
  const numbers = Object.keys(values).map((element) => element.match(/^cmi\.interactions\.(\d+)\.id$/)?.[1])
  const present = numbers.filter((number) => number !== undefined).sort((one, other) => Number(one) - Number(other))
  return present.map((number) => {
    const of = (/** @type {string} */ name) => values[`cmi.interactions.${number}.${name}`] ?? ''
    return {
      id: of('id'),
      type: of('type'),
      response: readable(of(response)),
      result: of('result'),
      time: of(time),
      latency: of('latency'),
      description: of('description').replace(/^\{lang=[^}]*\}/, ''),
    }
  })
}

/** SCORM 2004's own separators, for people. @param {string} response */
function readable(response) {
  return response.replaceAll('[,]', ', ').replaceAll('[.]', ' – ').replace(/^ – /, '')
}
