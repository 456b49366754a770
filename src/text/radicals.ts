/**
 * Radicals that fonts share their shapes with and that documents therefore hold in place of the characters: for each from U+2E80 on its
 * character (Unicode, EquivalentUnifiedIdeograph.txt), in hexadecimal, for those that are words of their own.
 */
const SUPPLEMENT =
  '2F3E6237 2E8D5C0F 2E925DF3 2E9C65E5 2E9D6708 2E9F6BCD 2EA06C11 2EA7725B 2EA9738B 2EAB76EE 2EAC793A 2EAE7AF9 2EB67F8A 2EB77F8A 2EBC8089 2EC1864E 2EC4897F 2EC589C1 2EC689D2 2EC98D1D 2ECA8DB3 2ECB8F66 2ED19577 2ED3957F 2ED495E8 2ED5961C 2ED796E8 2ED89752 2ED997E6 2EDA9875 2EDB98CE 2EDC98DE 2EDD98DF 2EDE98DF 2EE19996 2EE29A6C 2EE39AA8 2EE49B3C 2EE59C7C 2EE69E1F 2EE75364 2EE89EA6 2EE99EC4 2EEA9EFE 2EEC9F50 2EEE9F7F 2EF09F99 2EF39F9F';

const characters: ReadonlyMap<string, string> = new Map(
  SUPPLEMENT.split(' ').map((pair) => [
    String.fromCharCode(parseInt(pair.slice(0, 4), 16)),
    String.fromCharCode(parseInt(pair.slice(4), 16)),
  ]),
);

/** Gives radicals the characters that they stand for; the result has the same length. */
export function foldRadicals(text: string): string {
  return text.replace(/[\u{2E80}-\u{2FD5}]/gu, (radical) => characters.get(radical) ?? radical.normalize('NFKC'));
}
