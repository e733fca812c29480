import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Calls a function now and then, until the returned function is called. */
export type Every = (milliseconds: number, tick: () => void) => () => void;

/** Shorter calls show nothing. */
const quietMs = 1000;

/**
 * Shows on one line how many replies have come and for how long a call has run, once it takes more than a second. Returns
 * a function that clears the line. Node tells of every HTTP request on its diagnostics channel.
 */
export function showProgress(
  write: (text: string) => void,
  { what, now, every }: { what: string; now: () => number; every: Every },
): () => void {
  const began = now();
  let replies = 0;
  let shown = false;
  const count = () => {
    replies += 1;
  };
  subscribe('http.client.response.finish', count);
  const stop = every(250, () => {
    const ms = now() - began;
    if (ms < quietMs) return;
    shown = true;
    const answers = replies === 1 ? '1 reply' : `${replies} replies`;
    write(`\r\u001B[K${what}: ${answers}, ${Math.floor(ms / 1000)} s`);
  });
  return () => {
    stop();
    unsubscribe('http.client.response.finish', count);
    if (shown) write('\r\u001B[K');
  };
}
