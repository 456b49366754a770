/** Two texts by their indexes, and how much they have in common. */
export interface Near {
  readonly a: number;
  readonly b: number;
  readonly worth: number;
}

/** Gathers pairs and keeps for each text of either side the `breadth` best of them, of equal ones the earliest. */
export interface Nearest {
  readonly add: (pair: Near) => void;
  /** The pairs that are among the best of one of their two, each once. */
  readonly pairs: () => readonly Near[];
}

/** Prepares the gathering of the best pairs of two sides, so that their number grows with the texts and not with its square. */
export function gatherNearest(aSize: number, bSize: number, breadth: number): Nearest {
  const listsOf = (size: number): Near[][] => Array.from({ length: size }, () => []);
  const [ofA, ofB] = [listsOf(aSize), listsOf(bSize)];
  const isNew = (pair: Near): boolean => !(ofB[pair.b] ?? []).includes(pair);
  return {
    add: (pair) => {
      keep(ofA[pair.a] ?? [], pair, breadth);
      keep(ofB[pair.b] ?? [], pair, breadth);
    },
    pairs: () => [...ofB.flat(), ...ofA.flatMap((own) => own.filter(isNew))],
  };
}

/** Puts a pair among the best of a text, which stand in order, or leaves it where there are better ones enough. */
function keep(best: Near[], pair: Near, breadth: number): void {
  let at = best.length;
  for (; at > 0; at--) {
    const rival = best[at - 1] ?? pair;
    const lead = pair.worth - rival.worth;
    if (lead < 0 || (lead === 0 && (pair.a > rival.a || pair.b > rival.b))) break;
    if (at < breadth) best[at] = rival;
  }
  if (at < breadth) best[at] = pair;
}
