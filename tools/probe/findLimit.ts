/** Where to look for a limit: up to `most`, and first around what is expected. */
export type Search = { least: number; most: number; expected: number };

/**
 * The largest number that passes, by asking as little as possible: two questions where it is the expected one, else by
 * halving. It is `most` where that one passes as well.
 */
export async function findLimit(
  passes: (count: number) => Promise<boolean>,
  { least, most, expected }: Search,
): Promise<number> {
  let low = least;
  let high = most + 1;
  for (const count of [expected, expected + 1, most]) {
    if (count <= low || count >= high) continue;
    if (await passes(count)) low = count;
    else high = count;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await passes(middle)) low = middle;
    else high = middle;
  }
  return low;
}
