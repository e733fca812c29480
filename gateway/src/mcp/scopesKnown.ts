/** What Aspire's API clients may not do, as far as it was seen. */
export type ScopesKnown = {
  /** Aspire refused this operation for want of a scope. */
  refused(organisation: string, connection: string, operation: string): void;
  /** Aspire did it. */
  allowed(organisation: string, connection: string, operation: string): void;
  /** What was refused of late. */
  missing(organisation: string, connection: string): ReadonlySet<string>;
};

/** Somebody may tick the scope in Aspire at any time, so that a refusal is believed for so long. */
const believedMs = 10 * 60_000;

/** Connections that are remembered; the one that was refused longest ago is forgotten first. */
const mostConnections = 1_000;

/**
 * Aspire tells the scopes of an API client only by refusing. What it refused is kept in memory, so that a model is not offered it
 * again at once.
 */
export function createScopesKnown(now: () => number): ScopesKnown {
  const byConnection = new Map<string, Map<string, number>>();
  const keyOf = (organisation: string, connection: string) => `${organisation} ${connection}`;
  return {
    refused(organisation, connection, operation) {
      const key = keyOf(organisation, connection);
      const known = byConnection.get(key) ?? new Map<string, number>();
      byConnection.delete(key);
      byConnection.set(key, known.set(operation, now() + believedMs));
      const [oldest] = byConnection.keys();
      if (byConnection.size > mostConnections && oldest !== undefined) byConnection.delete(oldest);
    },
    allowed(organisation, connection, operation) {
      byConnection.get(keyOf(organisation, connection))?.delete(operation);
    },
    missing(organisation, connection) {
      const known = byConnection.get(keyOf(organisation, connection)) ?? new Map<string, number>();
      for (const [operation, until] of known) if (until <= now()) known.delete(operation);
      return new Set(known.keys());
    },
  };
}
