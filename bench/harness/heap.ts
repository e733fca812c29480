/** What is in use, in bytes, once everything that can go is gone: the heap and the buffers beside it. */
export async function usedBytes(): Promise<number> {
  // Sockets and timers let go of what they hold a turn or two later.
  for (let turn = 0; turn < 3; turn++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return usedBytesNow();
}

/** The same without waiting for sockets and timers. */
export function usedBytesNow(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collect(): void {
  if (!globalThis.gc) throw new Error('node has to be started with --expose-gc');
  globalThis.gc();
}

/** Bytes, to be read by people. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
