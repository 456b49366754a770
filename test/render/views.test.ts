import { describe, expect, it } from 'vitest';
import { render } from '../../src/index.ts';
import { nextReport, sampleReport, samples } from './samples.ts';

const reports = [sampleReport, nextReport];

describe.each(Object.entries(samples))('view of a %s', (name, result) => {
  it.each(['md', 'terminal', 'csv'])('as %s', async (format) => {
    await expect(render(result, format, { reports, columns: 100 }).replaceAll('\r\n', '\n')).toMatchFileSnapshot(
      `__snapshots__/${name}.${format}.txt`,
    );
  });

  it('in English', async () => {
    await expect(render(result, 'md', { reports, lang: 'en' })).toMatchFileSnapshot(`__snapshots__/${name}.en.md.txt`);
  });

  it('as JSON is the result itself', () => {
    expect(JSON.parse(render(result, 'json'))).toEqual(result);
  });

  it('is the same each time', () => {
    expect(render(result, 'md', { reports })).toBe(render(result, 'md', { reports }));
  });
});
