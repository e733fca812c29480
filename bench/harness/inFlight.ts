/** Carries out calls number 0 to `count`, so many of them at once. Rejects with the first that does. */
export async function inFlight(atOnce: number, count: number, call: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await call(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
