// Loads the page again when an author saves a file. Included only while previewing.

const EVERY_MS = 1000
const shown = document.querySelector('meta[name="belwijs-preview"]')?.getAttribute('content')

/** Ask whether the course is still the one that is shown. */
async function look() {
  try {
    const answer = await fetch('/preview/version', { cache: 'no-store' })
    const { version } = await answer.json()
    if (String(version) !== shown) location.reload()
  } catch {
    // The preview was stopped. It may be started again.
  }
}

setInterval(look, EVERY_MS)
