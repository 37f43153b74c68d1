// Moodle's habits, as they were seen on a 5.1, without Moodle: a server that keeps, and an API for each launch.
// Only what changed since the last commit is sent; without a connection a commit answers “true” and counts as sent;
// a value that is refused leaves the old one; in 2004 data comes back only if exit was “suspend”.

const REAL = /^-?\d{1,5}(\.\d{1,18})?$/
const SPAN12 = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/
const SPAN2004 = /^P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/
const MOMENT = /^(19[789]\d|20[0-2]\d|203[0-8])-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?$/
const IDENTIFIER = /^[\x21-\x7e]{1,255}$/
const WORD = '[A-Za-z0-9_.]{1,250}'
const list = (/** @type {string} */ one) => new RegExp(`^${one}(\\[,\\]${one})*$`)
const text = (/** @type {number} */ most) => new RegExp(`^(\\{lang=\\w\\w\\})?([^{\\n][^\\n]{0,${most}})?$`)
const RESPONSES = {
  choice: list(WORD),
  sequencing: list(WORD),
  matching: list(`${WORD}\\[\\.\\]${WORD}`),
  performance: list(`(${WORD})?\\[\\.\\](${WORD})?`),
  'fill-in': text(249),
  'long-fill-in': text(3999),
}
const any = (/** @type {number} */ most) => new RegExp(`^[^]{0,${most}}$`)

/** What each element takes; those that aren't here can't be set. */
const FORMATS = {
  '1.2': {
    'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
    'cmi.core.lesson_location': any(255),
    'cmi.core.exit': /^(time-out|suspend|logout|)$/,
    'cmi.core.session_time': SPAN12,
    'cmi.core.score.raw': /^\d{0,3}(\.\d*)?$/,
    'cmi.core.score.min': /^\d{0,3}(\.\d*)?$/,
    'cmi.core.score.max': /^\d{0,3}(\.\d*)?$/,
    'cmi.suspend_data': any(4096),
    'cmi.interactions.n.id': IDENTIFIER,
    'cmi.interactions.n.type': /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
    'cmi.interactions.n.objectives.n.id': IDENTIFIER,
    'cmi.interactions.n.time': /^[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
    'cmi.interactions.n.correct_responses.n.pattern': any(255),
    'cmi.interactions.n.student_response': any(255),
    'cmi.interactions.n.result': /^(correct|wrong|unanticipated|neutral|\d{0,3}(\.\d*)?)$/,
    'cmi.interactions.n.latency': SPAN12,
  },
  2004: {
    'cmi.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
    'cmi.success_status': /^(passed|failed|unknown)$/,
    'cmi.location': any(1000),
    'cmi.exit': /^(time-out|suspend|logout|normal|)$/,
    'cmi.session_time': SPAN2004,
    'cmi.score.raw': REAL,
    'cmi.score.min': REAL,
    'cmi.score.max': REAL,
    'cmi.score.scaled': /^(-?0(\.\d{1,18})?|-?1(\.0+)?)$/,
    'cmi.suspend_data': any(64000),
    'cmi.interactions.n.id': IDENTIFIER,
    'cmi.interactions.n.type': /^(true-false|choice|(long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$/,
    'cmi.interactions.n.objectives.n.id': IDENTIFIER,
    'cmi.interactions.n.timestamp': MOMENT,
    'cmi.interactions.n.correct_responses.n.pattern': RESPONSES,
    'cmi.interactions.n.learner_response': RESPONSES,
    'cmi.interactions.n.result': /^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,18})?)$/,
    'cmi.interactions.n.latency': SPAN2004,
    'cmi.interactions.n.description': text(250),
  },
}

/** @typedef {keyof typeof FORMATS} Version */

const BEACON = 64 * 1024 // bytes that a page may send as it goes

/** The server: what is stored of one learner's attempt. */
export class MoodleLike {
  online = true
  loggedIn = true
  leaving = false
  /** @type {Record<string, string>} */
  stored = {}
  /** @type {Record<string, string>[]} what each request brought */
  requests = []

  /** @param {Version} version @param {Record<string, string>} [given] read-only elements, such as the mode */
  constructor(version, given = {}) {
    this.version = version
    this.given = given
  }

  /** Whether a file of the package can be had. @returns {Promise<'reached' | 'away' | 'login'>} */
  reach = async () => (!this.online ? 'away' : this.loggedIn ? 'reached' : 'login')

  /** Takes a request; false when it was turned away. @param {Record<string, string>} changed */
  receive(changed) {
    const length = Object.entries(changed).reduce((sum, pair) => sum + pair.map(encodeURIComponent).join().length, 0)
    if (!this.online || (this.leaving && length > BEACON)) return true // the beacon was “sent”
    if (!this.loggedIn) return false
    this.requests.push(changed)
    Object.assign(this.stored, changed)
    return true
  }

  /** The API of a new launch, in the names of its version. @returns {any} */
  launch() {
    const run = new Launch(this)
    const names = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString']
    const before = this.version === '1.2' ? 'LMS' : ''
    const methods = names.map((name) => [before + name, /** @type {any} */ (run)[name].bind(run)])
    methods.push([this.version === '1.2' ? 'LMSFinish' : 'Terminate', run.finish.bind(run)])
    return Object.fromEntries(methods)
  }
}

/** One page's session: values set here, and those that count as sent. */
class Launch {
  /** @param {MoodleLike} server */
  constructor(server) {
    this.server = server
    this.formats = /** @type {Record<string, any>} */ (FORMATS[server.version])
    this.open = false
    this.code = '0'
    const exit = server.stored['cmi.exit']
    const back = server.version === '1.2' || exit === 'suspend'
    this.values = { ...(back ? server.stored : {}), ...server.given }
    this.sent = { ...this.values }
  }

  Initialize() {
    this.open = true
    return 'true'
  }

  /** @param {string} element */
  GetValue(element) {
    this.code = this.open ? '0' : '301'
    if (element === 'cmi.interactions._count') return String(this.#count())
    return this.open ? this.values[element] ?? '' : ''
  }

  #count() {
    return Object.keys(this.values).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length
  }

  /** @param {string} element @param {string} value */
  SetValue(element, value) {
    this.code = !this.open ? '301' : this.#fits(element, String(value)) ? '0' : this.server.version === '1.2' ? '405' : '406'
    if (this.code === '0') this.values[element] = String(value)
    return String(this.code === '0')
  }

  /** @param {string} element @param {string} value */
  #fits(element, value) {
    const place = element.match(/^cmi\.interactions\.(\d+)\./)
    if (place && Number(place[1]) > this.#count()) return false
    const format = this.formats[element.replace(/\.\d+(?=\.)/g, '.n')]
    const type = place && this.values[`cmi.interactions.${place[1]}.type`]
    return Boolean((format === RESPONSES ? format[type] : format)?.test(value))
  }

  Commit() {
    const changed = Object.entries(this.values).filter(([element, value]) => this.sent[element] !== value)
    this.sent = { ...this.values }
    this.code = this.server.receive(Object.fromEntries(changed)) ? '0' : '101'
    return String(this.code === '0')
  }

  finish() {
    if (!this.open) return 'false'
    if (this.server.version === '1.2') this.values['cmi.core.lesson_status'] ??= 'completed'
    const done = this.Commit()
    this.open = false
    return done
  }

  GetLastError() {
    return this.code
  }

  /** @param {string} code */
  GetErrorString(code) {
    return code === '0' ? 'No error' : `Error ${code}`
  }
}
