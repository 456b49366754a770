// Keys of the diff page: from change to change.
const changes = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.row[id^="d"]')]);

/** The change that is next to the middle of the window, where none has the focus. @param {number} by */
function stepFrom(by) {
  const focused = changes.findIndex((change) => change.contains(document.activeElement));
  if (focused >= 0) return focused + by;
  const below = changes.findIndex((change) => change.getBoundingClientRect().top > 0);
  return by > 0 ? (below < 0 ? changes.length - 1 : below) : (below < 0 ? changes.length : below) - 1;
}

document.addEventListener('keydown', (event) => {
  const typing = /** @type {HTMLElement} */ (event.target).matches('input, select, textarea');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'n' && event.key !== 'p')) return;
  const next = changes[Math.min(Math.max(stepFrom(event.key === 'n' ? 1 : -1), 0), changes.length - 1)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
});

const contents = document.querySelector('nav details');
if (contents && matchMedia('(max-width: 60rem)').matches) contents.removeAttribute('open');
