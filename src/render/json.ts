import type { Format } from './format.ts';
import { select } from './only.ts';

/** The result as it is, keys in the order in which the types name them. */
export const json: Format = {
  id: 'json',
  endings: ['.json'],
  render: (result, { only }) => `${JSON.stringify(select(result, only), null, 2)}\n`,
};
