/** Places in a text without blanks where a word that a list knows does not end, each seen from the word's last character on. */
export interface Seams {
  /** The word is only the beginning of a longer one that no list knows: 保持 of 保持率, 规模 of 规模化. */
  readonly glued: RegExp;
  /** The word's last character belongs to the next one: 建成区 of 建成区域性. */
  readonly torn: RegExp;
}
