// Filters, order, search, keys and citations of the ledger page.
const table = /** @type {HTMLTableElement | null} */ (document.querySelector('table.entries'));
const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form.tools'));
const output = form?.querySelector('output');

if (table && form && output) {
  document.documentElement.classList.add('js');
  /** In the order of the page, which puts the gravest first. @type {readonly HTMLTableSectionElement[]} */
  const gravest = [...table.querySelectorAll('tbody')];
  let entries = [...gravest];
  const buttons = [...form.querySelectorAll('button[value]')];
  /** @type {Map<HTMLElement, string>} */
  const texts = new Map();

  /** @param {string} text */
  function folded(text) {
    return text.normalize('NFKC').toLowerCase();
  }

  /** What can be searched of an entry, without the words of its buttons. @param {HTMLElement} entry */
  function textOf(entry) {
    const known = texts.get(entry);
    if (known) return known;
    const parts = entry.querySelectorAll('tr:first-child, summary, dl, .override, .nearest');
    const text = folded([...parts].map((part) => part.textContent ?? '').join('\n'));
    texts.set(entry, text);
    return text;
  }

  /** @param {string} name */
  function chosen(name) {
    const field = form?.elements.namedItem(name);
    return field && 'value' in field ? String(field.value) : '';
  }

  function filter() {
    const outcomes = buttons
      .filter((button) => button.getAttribute('aria-pressed') === 'true')
      .map((button) => button.getAttribute('value'));
    const words = folded(chosen('search')).split(/\s+/u).filter(Boolean);
    const fields = ['year', 'section', 'strength', 'flags', 'continuity'].flatMap((name) => {
      const value = chosen(name);
      return value ? [[name, value]] : [];
    });
    let shown = 0;
    for (const entry of entries) {
      const fits =
        (outcomes.length === 0 || outcomes.includes(entry.dataset['outcome'] ?? '')) &&
        fields.every(([name = '', value = '']) => (entry.dataset[name] ?? '').split(' ').includes(value)) &&
        words.every((word) => textOf(entry).includes(word));
      entry.hidden = !fits;
      if (fits) shown++;
    }
    if (output) output.textContent = (output.dataset['shown'] ?? '').replace('{shown}', String(shown));
    const none = /** @type {HTMLElement | null} */ (document.querySelector('.none'));
    if (none) none.hidden = shown > 0;
  }

  function sort() {
    const by = chosen('sort');
    /** @param {HTMLElement} entry */
    const number = (entry) => Number(entry.id.slice(1));
    /** @param {HTMLElement} entry */
    const rank = (entry) => (by === 'report' ? 0 : Number(entry.dataset[by]));
    entries = by === 'urgency' ? [...gravest] : [...gravest].sort((a, b) => rank(a) - rank(b) || number(a) - number(b));
    table?.append(...entries);
  }

  function reset() {
    form?.reset();
    for (const button of buttons) button.setAttribute('aria-pressed', 'false');
    filter();
    sort();
  }

  /** @param {string} text */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  }

  /** Verdict, reason, quotes with their places, and the address that lasts. @param {HTMLElement} entry @param {string} anchor */
  function citation(entry, anchor) {
    const quotes = [...entry.querySelectorAll('tr:first-child .quote')].map(
      (quote) => `${quote.textContent ?? ''} (${quote.nextElementSibling?.textContent ?? ''})`,
    );
    const verdict = entry.querySelector('.badge')?.lastChild?.textContent?.trim() ?? '';
    const why = entry.querySelector('summary')?.textContent ?? '';
    const page = location.href.split('#')[0] ?? '';
    return [`[${verdict}] ${why}`, ...quotes, `${document.title} (#${entry.id}) ${page}#${anchor}`].join('\n');
  }

  /** Opens the entry that the address names, whatever the filters hide. */
  function follow() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const entry = /** @type {HTMLElement | null | undefined} */ (target?.closest('tbody.entry'));
    if (!entry) return;
    if (entry.hidden) reset();
    const details = entry.querySelector('details');
    if (details) details.open = true;
    entry.scrollIntoView({ block: 'center' });
    entry.querySelector('summary')?.focus({ preventScroll: true });
  }

  /** @param {number} by */
  function step(by) {
    const shown = entries.filter((entry) => !entry.hidden);
    // A browser that follows an address takes the focus away from where it leads.
    const here = document.activeElement === document.body ? document.querySelector(':target') : document.activeElement;
    const at = shown.findIndex((entry) => entry.contains(here));
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)];
    next?.querySelector('summary')?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'center' });
  }

  /** Unfolds all that is shown, or folds it again; the button then offers the other. @param {HTMLElement} button */
  function unfold(button) {
    const opens = !('open' in button.dataset);
    for (const entry of entries) {
      const details = entry.querySelector('details');
      if (details && !entry.hidden) details.open = opens;
    }
    const other = button.dataset['other'] ?? '';
    button.dataset['other'] = button.textContent ?? '';
    button.textContent = other;
    if (opens) button.dataset['open'] = '';
    else delete button.dataset['open'];
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    if (/** @type {HTMLElement} */ (event.target).getAttribute('name') === 'sort') sort();
    else filter();
  });
  form.addEventListener('click', (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest('button');
    if (button?.hasAttribute('aria-pressed')) {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
      filter();
    } else if (button?.hasAttribute('aria-expanded')) {
      button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
    } else if (button && 'reset' in button.dataset) reset();
    else if (button && 'unfold' in button.dataset) unfold(button);
  });
  table.addEventListener('click', (event) => {
    const button = /** @type {HTMLElement | null} */ (
      /** @type {HTMLElement} */ (event.target).closest('button[data-cite]')
    );
    const entry = /** @type {HTMLElement | null} */ (button?.closest('tbody'));
    if (!button || !entry) return;
    void copy(citation(entry, button.dataset['cite'] ?? '')).then(() => {
      const words = button.textContent;
      button.textContent = table.dataset['cited'] ?? '';
      setTimeout(() => (button.textContent = words), 1500);
    });
  });
  document.addEventListener('keydown', (event) => {
    const typing = /** @type {HTMLElement} */ (event.target).matches('input, select, textarea');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') {
      event.preventDefault();
      /** @type {HTMLElement | null} */ (form.querySelector('[type=search]'))?.focus();
    } else if (event.key === 'n' || event.key === 'p') step(event.key === 'n' ? 1 : -1);
  });
  addEventListener('hashchange', follow);
  // A browser may keep what was chosen when the page is loaded again.
  if (chosen('sort') !== 'urgency') sort();
  filter();
  follow();
}
