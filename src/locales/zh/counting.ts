/** Counted nouns need a classifier, which the units list. */
export const counting = null;
