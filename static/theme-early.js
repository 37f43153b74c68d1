// Before the first paint, and so not a module: the colours and text size that were chosen in this browser.
try {
  for (const [name, key] of [['theme', 'belwijs.theme'], ['text', 'belwijs.text']]) {
    const chosen = localStorage.getItem(key)
    if (chosen) document.documentElement.dataset[name] = chosen
  }
} catch {
  // a browser that keeps nothing: the system's choice stands
}
