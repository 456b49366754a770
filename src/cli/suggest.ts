/** Number of letters to add, drop, change or swap with the next one to make one word of the other. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      const changed = (row[j - 1] ?? 0) + same;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, swapped));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? Infinity;
}

/** The known thing whose name the written word was most likely meant to be, or undefined where none is close. */
export function closest<Thing extends { readonly name: string }>(
  written: string,
  known: readonly Thing[],
): Thing | undefined {
  const word = written.slice(0, 40).toLowerCase();
  const [best] = known
    .map((thing) => ({
      thing,
      away: thing.name.startsWith(word) && word.length > 1 ? 0.5 : distance(word, thing.name),
    }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(1, Math.floor(best.thing.name.length / 3)) ? best.thing : undefined;
}
