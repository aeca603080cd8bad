/**
 * How many items at the front satisfy `isBefore`, by halving: for a list in which all that satisfy it stand before all that do not.
 * The item at that index is the first that does not; the one before it the last that does.
 */
export function partitionPoint<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
