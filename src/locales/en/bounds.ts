import type { Bounds } from '../locale.ts';

/** English bound words. */
export const bounds: Bounds = {
  before: {
    ...{ 'more than ': 'gt', 'over ': 'gt', 'exceeding ': 'gt', 'exceeded ': 'gt', 'above ': 'gt' },
    ...{ 'at least ': 'gte', 'no less than ': 'gte', 'not less than ': 'gte', 'a minimum of ': 'gte' },
    ...{ 'less than ': 'lt', 'under ': 'lt', 'below ': 'lt', 'fewer than ': 'lt' },
    ...{
      'up to ': 'lte',
      'no more than ': 'lte',
      'capped at ': 'lte',
      'a ceiling of ': 'lte',
      'not exceeding ': 'lte',
    },
    ...{ 'about ': 'approx', 'around ': 'approx', 'some ': 'approx', 'nearly ': 'approx', 'almost ': 'approx' },
    ...{ 'approximately ': 'approx' },
  },
  after: { ' or above': 'gte', ' or more': 'gte', ' or below': 'lte', ' or less': 'lte' },
  liftsBare: [],
  none: [],
};
