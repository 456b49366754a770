import pairs from 'opencc-js/dict/TSCharacters';
import type { ScriptFolding } from '../locale.ts';

/** Traditional characters whose most usual Simplified one takes the same length; those that stay as they may are left out. */
const simplified: ReadonlyMap<string, string> = new Map(
  pairs.split('|').flatMap((pair) => {
    const [traditional = '', ...choices] = pair.split(' ');
    const [usual = ''] = choices;
    return choices.includes(traditional) || usual.length !== traditional.length ? [] : [[traditional, usual] as const];
  }),
);

/** Share of the Han characters from which on a text that has Simplified twins for them is Traditional. */
const TRADITIONAL_SHARE = 0.05;

/** Reports of Taiwan, Hong Kong and Macao are read in Simplified, character by character, so that places hold. */
export const script: ScriptFolding = {
  applies: (sample) => {
    const han = sample.match(/\p{Script=Han}/gu) ?? [];
    return han.filter((character) => simplified.has(character)).length > han.length * TRADITIONAL_SHARE;
  },
  fold: (text) => text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character),
};
