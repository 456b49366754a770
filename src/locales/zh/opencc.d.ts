declare module 'opencc-js/dict/*' {
  /** Pairs of a Traditional character and its Simplified ones, split by blanks, the pairs by bars. */
  const pairs: string;
  export default pairs;
}
