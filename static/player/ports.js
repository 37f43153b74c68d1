// What the player and its hosts agree on: the values that pass between them, and what a host must bring.
// Types only; the web course brings engine-http.js and recogniser-socket.js, a host without a server recogniser-wasm.js.
// All times of a call are whole milliseconds on the call's clock: 0 is the moment of picking up.

/** @typedef {'nl' | 'en'} Language */

/**
 * One word as recognised or typed. Times are null when typed.
 * @typedef {{text: string, start: number | null, end: number | null, confidence: number}} Word
 */

/**
 * When the sound of the caller's line began and stopped, and how long it would have been.
 * @typedef {{began: number, ended: number, length: number}} LineTimes
 */

/**
 * One reply of the learner. `speech` is the microphone's own onset and end.
 * @typedef {object} Utterance
 * @property {'spoken' | 'typed'} source
 * @property {string} [text] as typed
 * @property {Word[]} words
 * @property {LineTimes | null} line
 * @property {{began: number, ended: number} | null} speech
 * @property {number | null} [pitch_spread] of a spoken reply, in semitones; null when too little is voiced to tell
 */

/**
 * A piece of a line, with the silence before it in ms.
 * @typedef {{text: string, src: string, pause: number}} Clip
 */

/** @typedef {{text: string, clips: Clip[]}} Line */

/**
 * @typedef {object} PastTurn
 * @property {number} turn
 * @property {string | null} line
 * @property {string} reply
 * @property {'spoken' | 'typed'} source
 * @property {boolean} corrected
 */

/**
 * The call as the player may know it. `turn` is the number of the reply now awaited, from 1.
 * @typedef {object} CallView
 * @property {string} id
 * @property {Language} language
 * @property {'ready' | 'ringing' | 'talking' | 'ended'} state
 * @property {number} turn
 * @property {'relieved' | 'calm' | 'tense' | 'upset'} mood
 * @property {string} mood_words
 * @property {Line | null} line
 * @property {PastTurn[]} past
 * @property {{id: string} | null} ending
 */

/**
 * @typedef {{type: 'ring'} | {type: 'pick_up'} | {type: 'hang_up'}
 *   | {type: 'reply', turn: number, utterance: Utterance}
 *   | {type: 'silence', turn: number}
 *   | {type: 'correct', turn: number, text: string}} CallEvent
 */

/**
 * @typedef {object} Brief
 * @property {string} title
 * @property {string} module
 * @property {number} level
 * @property {number} minutes
 * @property {{name: string, address: string, age: number, about: string, portrait: Record<string, unknown>,
 *   temper: string}} caller
 * @property {{kind: string, practice: string, place: string, where: string, overheard: boolean, listeners: number,
 *   overheard_by: string, when: string, try_saying: string}} setting
 * @property {{title: string, agenda: {time: string, text: string, free?: boolean}[],
 *   agreements: {icon: string, text: string}[]}} screen
 */

/**
 * @typedef {object} PlayerSettings
 * @property {Language} language
 * @property {string} events address that takes a CallEvent
 * @property {string} report address of the report
 * @property {string} listen path of the recogniser's socket
 * @property {string} debrief page that follows the call: where its note is written, or else its debrief
 * @property {string} back page before the call
 * @property {boolean} recogniser whether this host can recognise speech
 * @property {number} end_of_reply_ms silence that ends a reply
 * @property {number} silence_prompt_ms silence after which the caller asks whether anyone is there
 * @property {boolean} [typing] whether the learner would rather type
 * @property {string} [start] page to go on from another time
 */

/**
 * What stands in #call-data. `sounds`: addresses of the clips that may come, the likeliest first, where they are to be
 * fetched ahead.
 * @typedef {{call: CallView, brief: Brief, player: PlayerSettings, sounds?: string[]}} CallData
 */

/**
 * Events in, call out. `load` first delivers what an earlier page left undelivered.
 * `onconnection` hears true when an event can't be delivered now (it is kept and tried again), false when it was.
 * @typedef {object} Engine
 * @property {() => Promise<CallView>} load
 * @property {(event: CallEvent) => Promise<CallView>} send
 * @property {() => Promise<unknown>} report
 * @property {(lost: boolean) => void} onconnection
 */

/**
 * One reply on its way through the recogniser. Frames are PCM16 mono at 16 kHz; word times count from the first.
 * @typedef {object} Hearing
 * @property {(samples: Int16Array) => void} push
 * @property {(text: string) => void} onpartial
 * @property {() => Promise<Word[]>} end rejects with a Trouble
 * @property {() => void} cancel
 * @property {boolean} full true when no more is kept: end it
 */

/**
 * Audio in, words out. `open` rejects with a Trouble.
 * @typedef {object} Recogniser
 * @property {() => Promise<void>} open
 * @property {() => Hearing} start
 * @property {() => void} close
 * @property {(lost: boolean, notice?: 'connection' | 'restarting') => void} onconnection what to tell the learner meanwhile
 */

/**
 * 20 ms of the microphone. `at` is in seconds on the audio context's clock, `level` is 0 to 1 over 60 dB.
 * @typedef {object} Frame
 * @property {number} at
 * @property {Int16Array} samples
 * @property {number} level
 * @property {boolean} voiced
 * @property {'onset' | 'sustained' | 'brief' | 'end' | null} event
 * @property {number} began when the run of speech began that `event` is about; in seconds, as `at`
 */

/**
 * How a line sounded: seconds on the audio context's clock. `clip` is the one at which it stopped.
 * @typedef {{began: number, ended: number, length: number, clip: number}} LineSound
 */

/**
 * What the conversation shows of itself.
 * @typedef {object} Screen
 * @property {(turn: import('./turn.js').Turn) => void} turned
 * @property {(view: CallView) => void} viewed
 * @property {(text: string) => void} saying what the caller has begun to say so far
 * @property {(text: string) => void} said what was heard of the line, when its sound is over
 * @property {(on: boolean) => void} speaking whether the caller sounds
 * @property {(text: string | null) => void} heard the learner's words so far; null takes them away
 * @property {(level: number, voiced: boolean) => void} levelled
 * @property {(code: string | null, message?: string) => void} noticed a code of the texts, or the server's message
 * @property {(text: string) => void} drafted words to begin a typed reply with
 * @property {(address: string) => void} left
 */

export {}
