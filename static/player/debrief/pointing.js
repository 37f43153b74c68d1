// Pointing at marked words lights up their notes, and the other way round. Only a help: each note names its words too.

/**
 * @param {HTMLElement} row  a turn, with marks that carry data-notes and notes that carry data-note
 */
export function pointing(row) {
  const light = (/** @type {Event} */ event) => {
    const target = event.target instanceof Element ? event.target.closest('mark[data-notes], [data-note]') : null
    const wanted = target instanceof HTMLElement ? (target.dataset.note ?? target.dataset.notes ?? '').split(' ') : []
    for (const each of row.querySelectorAll('mark[data-notes], [data-note]')) {
      if (!(each instanceof HTMLElement)) continue
      const own = (each.dataset.note ?? each.dataset.notes ?? '').split(' ')
      each.classList.toggle('lit', own.some(note => wanted.includes(note)))
    }
  }
  row.addEventListener('pointerover', light)
  row.addEventListener('pointerleave', light)
}
