import type { Format } from './format.ts';

/** The result as it is, keys in the order in which the types name them. */
export const json: Format = {
  id: 'json',
  endings: ['.json'],
  render: (result) => `${JSON.stringify(result, null, 2)}\n`,
};
