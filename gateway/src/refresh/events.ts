import type { Logger } from 'pino';

type Of = { organisation: string; connection: string };

/** What happens to the tokens of connections. Times are ISO 8601, UTC. Nothing here is secret. */
export type RefreshEvent =
  | (Of & { type: 'refresh-scheduled'; runAt: string })
  | (Of & { type: 'refresh-success'; expiresAt: string | null })
  | (Of & { type: 'refresh-retry'; retryCount: number; nextRunAt: string; reason: string })
  | (Of & { type: 'refresh-failed'; error: string })
  | (Of & { type: 'refresh-cancelled'; reason: string })
  | (Of & { type: 'recovered' });

export type RefreshListener = (event: RefreshEvent) => void;

export type RefreshEvents = {
  emit(event: RefreshEvent): void;
  /** Returns the function that ends it. */
  listen(listener: RefreshListener): () => void;
};

/** Tells listeners what happens, in order. A listener that throws harms neither the refresh nor the listeners after it. */
export function createRefreshEvents(log: Pick<Logger, 'info' | 'warn' | 'error'>): RefreshEvents {
  const listeners = new Set<RefreshListener>();
  return {
    emit(event) {
      const level = event.type === 'refresh-failed' ? 'error' : event.type === 'refresh-retry' ? 'warn' : 'info';
      log[level](event, event.type);
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'a refresh listener failed');
        }
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
