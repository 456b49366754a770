import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zh } from './zh.ts';

/** Languages that results can be shown in. */
const tables: readonly Messages[] = [zh, en];

/** Their language tags. */
export const languages: readonly string[] = tables.map(({ lang }) => lang);

/** The words of a language, English where the empty string is given; throws a RangeError for one that is not there. */
export function messagesOf(lang: string): Messages {
  if (lang === '') return en;
  const found = tables.find((table) => table.lang === lang);
  if (!found) throw new RangeError(`unknown language "${lang}": expected one of ${languages.join(', ')}`);
  return found;
}
