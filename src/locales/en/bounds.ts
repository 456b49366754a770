import type { Bound } from '../../types.ts';
import type { Bounds } from '../locale.ts';

const table = (bound: Bound, words: readonly string[]): Record<string, Bound> =>
  Object.fromEntries(
    words.flatMap((word) =>
      [`${word} `, `${word.charAt(0).toUpperCase()}${word.slice(1)} `].map((form) => [form, bound]),
    ),
  );

/** English bound words. */
export const bounds: Bounds = {
  before: {
    ...table('gt', ['more than', 'over', 'exceeding', 'exceeded', 'exceed', 'above', 'greater than', 'well over']),
    ...table('gt', ['in excess of', 'upwards of', 'well above', 'surpassed', 'surpassing', 'higher than', 'beyond']),
    ...table('gte', ['at least', 'no less than', 'not less than', 'a minimum of', 'no fewer than', 'not lower than']),
    ...table('gte', ['no lower than', 'at or above', 'minimum of', 'or above']),
    ...table('lt', ['less than', 'under', 'below', 'fewer than', 'lower than', 'short of']),
    ...table('lte', ['up to', 'no more than', 'not more than', 'capped at', 'cap of', 'ceiling of', 'a maximum of']),
    ...table('lte', [
      'not exceeding',
      'maximum of',
      'at most',
      'no higher than',
      'limit of',
      'limited to',
      'at or below',
    ]),
    ...table('lte', ['not exceed', 'to within', 'not to exceed']),
    ...table('approx', [
      'about',
      'around',
      'some',
      'nearly',
      'almost',
      'approximately',
      'roughly',
      'close to',
      'circa',
    ]),
    '≥': 'gte',
    '≥ ': 'gte',
    '≤': 'lte',
    '≤ ': 'lte',
    '>': 'gt',
    '> ': 'gt',
    '<': 'lt',
    '< ': 'lt',
    '~': 'approx',
  },
  after: {
    ...{ ' or above': 'gte', ' or more': 'gte', ' or higher': 'gte', ' or over': 'gte', ' and above': 'gte' },
    ...{
      ' or below': 'lte',
      ' or less': 'lte',
      ' or fewer': 'lte',
      ' or lower': 'lte',
      ' or under': 'lte',
      '+': 'gte',
    },
  },
  liftsBare: [],
  none: [],
};
