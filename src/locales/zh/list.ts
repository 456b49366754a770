/** Splits a table of words that stand in one line, parted by blanks. */
export const list = (line: string): readonly string[] => line.split(' ');
