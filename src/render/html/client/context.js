// Shows the quotes of an unfolded row among the words around them, out of the texts that the page holds.
const AROUND = 140;

/** Where a clause ends; a point or comma inside of a figure or a name is none. */
const CLAUSE = /[\n、，。；：！？]|[,.;:!?](?![\p{N}\p{Script=Latin}])/gu;

/** The words before a quote from a clause on, never from inside of a figure or a word. @param {string} text */
function fromClause(text) {
  const [end] = text.matchAll(CLAUSE);
  return end ? text.slice(end.index + 1) : text.replace(/^[\p{N}\p{Script=Latin}.,%]+/u, '');
}

/** The words after a quote as far as whole clauses go. @param {string} text */
function toClause(text) {
  const end = [...text.matchAll(CLAUSE)].at(-1);
  return end ? text.slice(0, end.index + 1) : text.replace(/[\p{N}\p{Script=Latin}.,%]+$/u, '');
}

/**
 * What stands between two offsets of a text; each line ends with a break, also where only the break is asked for.
 * @param {string} number @param {number} start @param {number} end
 */
function textBetween(number, start, end) {
  return linesOf(number)
    .filter((line) => line.start < end && line.start + line.text.length >= start)
    .map((line) => {
      const whole = `${line.text}\n`;
      return whole.slice(Math.max(0, start - line.start), Math.max(0, end - line.start));
    })
    .join('');
}

/** @param {HTMLElement} link */
function contextOf(link) {
  const { number, start, end } = aimOf(link);
  const last = linesOf(number).at(-1);
  const length = last ? last.start + last.text.length : 0;
  const before = textBetween(number, start - AROUND, start);
  const after = textBetween(number, end, end + AROUND);
  const figure = document.createElement('figure');
  const quote = document.createElement('blockquote');
  const mark = document.createElement('mark');
  mark.textContent = textBetween(number, start, end);
  quote.append(
    start > AROUND ? `…${fromClause(before).trimStart()}` : before.trimStart(),
    mark,
    end + AROUND < length ? `${toClause(after).trimEnd()}…` : after.trimEnd(),
  );
  const lang = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.closest('[lang]');
  if (lang) quote.lang = lang.getAttribute('lang') ?? '';
  const caption = document.createElement('figcaption');
  const place = document.createElement('a');
  place.href = link.getAttribute('href') ?? '';
  Object.assign(place.dataset, link.dataset);
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
