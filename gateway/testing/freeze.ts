/** Freezes this thread, as a signal or a paused machine does: no timer runs and nothing is read. */
export function freeze(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
