// The package's own words. The same keys as shell.nl.js.
export default {
  starting: 'One moment. The course is still starting on this computer.',
  busy: 'One moment…',
  again: 'Try again',
  administrator: 'For those who manage the computers',
  refused: 'This computer could not deal with that. Say or type it once more. If it fails again, open the course anew: what was saved is still there.',
  keep: 'Save this debrief as a file',
  kept: 'Saved with your downloads.',
  damaged: 'What your learning platform kept from last time can’t be read any more. You begin anew; your score so far stays in the platform until you have got further.',
  newer: 'What your learning platform kept is from a newer version of this course. You begin anew here. Ask those who manage the course to load the newest version.',
  other_course: 'What your learning platform kept belongs to another course. You begin anew here.',
  foreign: 'What your learning platform kept isn’t from this course. You begin anew here.',
  left_out: 'Your learning platform has little room. Old debriefs can’t all stay there; your scores can. If you want to keep a debrief, save it as a file.',
  close: 'Close',
}
