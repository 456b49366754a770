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

/** 1 at the code of each of them that one UTF-16 code unit holds, for going over a whole text. */
const isTraditional = new Uint8Array(1 << 16);
for (const code of simplified.keys()) if (code < isTraditional.length) isTraditional[code] = 1;

/** Share of the Han characters from which on a text that has Simplified twins for them is Traditional. */
const TRADITIONAL_SHARE = 0.05;

/** Reports of Taiwan, Hong Kong and Macao are read in Simplified, character by character, so that places hold. */
export const script: ScriptFolding = {
  applies: (sample) => {
    let traditional = 0;
    for (let at = 0; at < sample.length; at++) traditional += isTraditional[sample.charCodeAt(at)] ?? 0;
    return traditional > 0 && traditional > sample.replace(/\P{Script=Han}+/gu, '').length * TRADITIONAL_SHARE;
  },
  fold: (text) =>
    text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character.codePointAt(0) ?? 0) ?? character),
};
