import type { Changes } from '../locale.ts';

const up = { direction: 'up', amount: 'delta', noun: false } as const;
const down = { direction: 'down', amount: 'delta', noun: false } as const;

/** English words of change. */
export const changes: Changes = {
  words: {
    ...{ 'increased by ': up, 'increase by ': up, 'increase of ': up, 'rose by ': up, 'grew by ': up, 'up by ': up },
    ...{ 'growth of ': up, 'growth rate of ': { ...up, noun: true }, 'expanded by ': up },
    ...{ 'decreased by ': down, 'decrease by ': down, 'decrease of ': down, 'fell by ': down, 'declined by ': down },
    ...{ 'reduced by ': down, 'dropped by ': down, 'contracted by ': down },
  },
  to: ['to '],
  bridges: [],
  reach: ['reached ', 'reach '],
  from: ['from '],
  after: { ' growth': 'up', ' increase': 'up', ' decrease': 'down', ' reduction': 'down' },
  none: [],
  each: ['respectively '],
  additions: [],
  comparisons: {},
};
