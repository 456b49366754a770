// Shows a quote among the words around it, out of the texts that the page holds.
const AROUND = 140;

/** @type {Map<string, { start: number, text: string }[]>} */
const held = new Map();

/** @param {string} number */
function linesOf(number) {
  const known = held.get(number);
  if (known) return known;
  const lines = [...document.querySelectorAll(`p[id^="r${CSS.escape(number)}-"]`)].map((line) => ({
    start: Number(line.id.slice(number.length + 2)),
    text: line.textContent ?? '',
  }));
  held.set(number, lines);
  return lines;
}

/**
 * What stands between two offsets of a text, lines parted by breaks.
 * @param {string} number @param {number} start @param {number} end
 */
function textBetween(number, start, end) {
  return linesOf(number)
    .filter((line) => line.start < end && line.start + line.text.length > start)
    .map((line) => line.text.slice(Math.max(0, start - line.start), Math.max(0, end - line.start)))
    .join('\n');
}

/** @param {HTMLElement} link */
function contextOf(link) {
  const number = /^#r(\d+)-/u.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
  const start = Number(link.dataset['s']);
  const end = Number(link.dataset['e']);
  const last = linesOf(number).at(-1);
  const length = last ? last.start + last.text.length : 0;
  const figure = document.createElement('figure');
  const quote = document.createElement('blockquote');
  const mark = document.createElement('mark');
  mark.textContent = textBetween(number, start, end);
  const before = `${start > AROUND ? '…' : ''}${textBetween(number, start - AROUND, start)}`;
  const after = `${textBetween(number, end, end + AROUND)}${end + AROUND < length ? '…' : ''}`;
  quote.append(before, mark, after);
  const lang = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.closest('[lang]');
  if (lang) quote.lang = lang.getAttribute('lang') ?? '';
  const caption = document.createElement('figcaption');
  const place = document.createElement('a');
  place.href = link.getAttribute('href') ?? '';
  place.textContent = link.nextElementSibling?.textContent ?? '';
  const from = link.closest('td, li')?.querySelector('.label')?.textContent;
  caption.append(from ? `${from} · ` : '', place);
  figure.append(caption, quote);
  return figure;
}

document.addEventListener(
  'toggle',
  (event) => {
    const details = /** @type {HTMLDetailsElement} */ (event.target);
    const home = details.querySelector?.('.contexts');
    if (!home || !details.open || home.hasChildNodes()) return;
    const links = details.closest('tbody, li')?.querySelectorAll('tr:first-child a.quote[data-s]') ?? [];
    for (const link of links) home.append(contextOf(/** @type {HTMLElement} */ (link)));
  },
  true,
);
