/**
 * Index of the first item for which a condition holds that, once it holds, holds for all that follow; the list's length where it
 * never does. Takes the logarithm of the list's length, so that a look-up for each item of a list keeps a long text linear.
 */
export function firstIndex<T>(sorted: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
