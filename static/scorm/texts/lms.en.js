// What the learner reads about saving in the learning environment. The same keys as lms.nl.js.
export default {
  saved: 'Saved',
  waiting: 'Saving…',
  again: 'Everything is saved again.',
  offline: 'There is no connection to your learning environment just now.',
  offline_do: 'Carry on, and leave this page open. Everything is saved by itself as soon as possible.',
  expired: 'Your learning environment no longer knows who you are.',
  expired_do: 'Leave this page open. Log in again in another tab, then choose “Save again”. If that doesn’t help, open the course again in this tab: you go on where you were.',
  refused: 'Your learning environment could not save this.',
  refused_do: 'Choose “Save again”. If this stays, open the course again, and tell whoever runs it.',
  readonly: 'You are looking back at what you have done.',
  readonly_do: 'Try anything you like. What you do now doesn’t count and isn’t saved.',
  none: 'The course was not opened from a learning environment.',
  none_do: 'You can do everything, but it isn’t saved. Open it from your learning environment to go on another time.',
  retry: 'Save again',
}
