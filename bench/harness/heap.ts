/** The memory in use after a garbage collection, in bytes: heap and buffers. */
export async function usedBytes(): Promise<number> {
  // Sockets and timers release their memory a turn or two later.
  for (let turn = 0; turn < 3; turn++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return usedBytesNow();
}

/** The same, without waiting for sockets and timers. */
export function usedBytesNow(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collect(): void {
  if (!globalThis.gc) throw new Error('node has to be started with --expose-gc');
  globalThis.gc();
}

/** Formats a number of bytes. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
