// The texts that the page holds: leads from a quote to where it stands, marks it there, and leads back.
/** @type {Map<string, { start: number, line: HTMLElement, text: string }[]>} */
const held = new Map();

/** Lines of a text with the offsets at which they begin. @param {string} number */
function linesOf(number) {
  const known = held.get(number);
  if (known) return known;
  const lines = [...document.querySelectorAll(`p[id^="r${CSS.escape(number)}-"]`)].map((line) => ({
    start: Number(line.id.slice(number.length + 2)),
    line: /** @type {HTMLElement} */ (line),
    text: line.textContent ?? '',
  }));
  held.set(number, lines);
  return lines;
}

/** Which text and what part of it a link leads to. @param {HTMLElement} link */
function aimOf(link) {
  return {
    number: /^#r(\d+)-/u.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
    start: Number(link.dataset['s']),
    end: Number(link.dataset['e']),
  };
}

/** Puts the lines back as they were. */
let unmark = () => {};

/** @param {HTMLElement} link */
function show(link) {
  const { number, start, end } = aimOf(link);
  const met = linesOf(number).filter((line) => line.start < end && line.start + line.text.length > start);
  const [first] = met;
  if (!first) return;
  unmark();
  for (const { line, text, start: begin } of met) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(Math.max(0, start - begin), end - begin);
    line.replaceChildren(text.slice(0, Math.max(0, start - begin)), mark, text.slice(end - begin));
  }
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'back';
  back.textContent = `\u21A9 ${first.line.closest('section')?.dataset['back'] ?? ''}`;
  back.addEventListener('click', () => {
    unmark();
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  });
  unmark = () => {
    for (const { line, text } of met) line.textContent = text;
    unmark = () => {};
  };
  met.at(-1)?.line.append(' ', back);
  const details = first.line.closest('details');
  if (details) details.open = true;
  first.line.scrollIntoView({ block: 'center' });
  back.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const link = /** @type {HTMLElement} */ (event.target).closest('a[data-s]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  show(/** @type {HTMLElement} */ (link));
});
