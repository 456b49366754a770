import { expect, it } from 'vitest';
import * as reportdiff from '../src/index.ts';

it('exports exactly the public names', () => {
  expect(Object.keys(reportdiff).sort()).toEqual([
    'alignReports',
    'applyOverrides',
    'buildLedger',
    'buildTimeline',
    'diffReports',
    'findMetrics',
    'loadSource',
    'loadSources',
    'outlookReport',
    'panelRows',
    'readNumeral',
    'readReport',
    'remarkReport',
    'render',
  ]);
});
