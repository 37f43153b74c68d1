// The switches for colours and text size in the header. What was chosen is kept in this browser only.

const root = document.documentElement
const systemDark = matchMedia('(prefers-color-scheme: dark)')

const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : systemDark.matches)
const isLarge = () => root.dataset.text === 'large'

/**
 * @param {string} key
 * @param {string} value  empty: no choice
 */
function keep(key, value) {
  try {
    if (value) localStorage.setItem(key, value)
    else localStorage.removeItem(key)
  } catch {
    // a browser that keeps nothing: the choice holds for this page
  }
}

/** Show what is chosen on the switches of the page as it is now. */
export function tell() {
  for (const button of document.querySelectorAll('[data-theme-switch]')) button.setAttribute('aria-pressed', String(isDark()))
  for (const button of document.querySelectorAll('[data-text-switch]')) button.setAttribute('aria-pressed', String(isLarge()))
}

document.addEventListener('click', event => {
  const button = event.target instanceof Element ? event.target.closest('button') : null
  if (button && 'themeSwitch' in button.dataset) {
    root.dataset.theme = isDark() ? 'light' : 'dark'
    keep('belwijs.theme', root.dataset.theme)
  }
  if (button && 'textSwitch' in button.dataset) {
    if (isLarge()) delete root.dataset.text
    else root.dataset.text = 'large'
    keep('belwijs.text', root.dataset.text ?? '')
  }
  tell()
})
systemDark.addEventListener('change', tell)
tell()
