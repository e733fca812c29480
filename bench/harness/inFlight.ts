/** Makes `count` calls, `atOnce` of them concurrently. Rejects with the first rejection. */
export async function inFlight(atOnce: number, count: number, call: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await call(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
