import pairs from 'opencc-js/dict/TSCharacters';
import type { ScriptFolding } from '../locale.ts';

/** Traditional characters whose most usual Simplified one takes the same length; those that stay as they may are left out. */
const simplified: ReadonlyMap<number, string> = new Map(
  pairs.split('|').flatMap((pair) => {
    const [traditional = '', ...choices] = pair.split(' ');
    const [usual = ''] = choices;
    const stays = choices.includes(traditional) || usual.length !== traditional.length;
    return stays ? [] : [[traditional.codePointAt(0) ?? 0, usual] as const];
  }),
);

/** Share of the Han characters from which on a text that has Simplified twins for them is Traditional. */
const TRADITIONAL_SHARE = 0.05;

/** Reports of Taiwan, Hong Kong and Macao are read in Simplified, character by character, so that places hold. */
export const script: ScriptFolding = {
  applies: (sample) => {
    let traditional = 0;
    for (let at = 0; at < sample.length; at++) if (simplified.has(sample.codePointAt(at) ?? 0)) traditional++;
    return traditional > sample.replace(/\P{Script=Han}+/gu, '').length * TRADITIONAL_SHARE;
  },
  fold: (text) =>
    text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character.codePointAt(0) ?? 0) ?? character),
};
