import type { Numerals } from '../../locales/locale.ts';
import { isDigit } from '../../text/codes.ts';

/** True for the codes of fractions in one character. */
export const isVulgar = (code: number): boolean => (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);

/** A fraction in one character, as the digits behind the point: ½ is 5; null for other characters. */
export function vulgarFraction(character: string): string | null {
  const [above, below] = character.normalize('NFKD').split('\u{2044}').map(Number);
  return above && below ? String(Number((above / below).toFixed(15))).slice(2) : null;
}

/** Indian groups: two digits each, then three. */
const LAKH_GROUPS = /^(?:,\d{2})+,\d{3}(?!\d)/u;
const LONGEST_LAKH = 32;

/** Reads Arabic digits with proper groups of three and a decimal part or fraction; null where none stand at `at`. */
export function readDigits(
  text: string,
  at: number,
  { groupMarks, lakhGroups }: Numerals,
): { digits: string; to: number } | null {
  let to = at;
  while (isDigit(text.charCodeAt(to))) to++;
  const vulgar = isVulgar(text.charCodeAt(to)) ? vulgarFraction(text[to] ?? '') : null;
  if (vulgar) return { digits: `${text.slice(at, to) || '0'}.${vulgar}`, to: to + 1 };
  if (to === at) return null;
  let digits = text.slice(at, to);
  const lakhs = lakhGroups && to - at <= 2 ? LAKH_GROUPS.exec(text.slice(to, to + LONGEST_LAKH))?.[0] : undefined;
  if (lakhs) {
    digits += lakhs.replaceAll(',', '');
    to += lakhs.length;
  } else if (to - at <= 3) {
    while (groupMarks.includes(text[to] ?? '\n') && isGroup(text, to + 1)) {
      digits += text.slice(to + 1, to + 4);
      to += 4;
    }
  }
  const mark = text[to];
  if ((mark === '.' || mark === '\u{B7}') && isDigit(text.charCodeAt(to + 1))) {
    const from = to + 1;
    to = from;
    while (isDigit(text.charCodeAt(to))) to++;
    digits += `.${text.slice(from, to)}`;
  }
  return { digits, to };
}

function isGroup(text: string, at: number): boolean {
  return [0, 1, 2].every((index) => isDigit(text.charCodeAt(at + index))) && !isDigit(text.charCodeAt(at + 3));
}
