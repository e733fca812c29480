import { findingTokens, type StampedTokens } from '../connections/connectionSecrets.ts';
import { freshness, refreshWindow } from '../connections/dueTimes.ts';
import type { BearerOf, ConnectionDeps, GatewayBearer, RefreshOutcome } from '../connections/ports.ts';
import { providerOf, type ConnectionRow } from '../connections/row.ts';
import { readInstant, type StoredTokens } from '../connections/tokens.ts';
import { GatewayError } from '../errors.ts';
import type { BearerMemory, Reading } from './memory.ts';
import { mendRow } from './mend.ts';
import type { Refresher } from './refresher.ts';

export type { BearerOf } from '../connections/ports.ts';

/** How long a caller waits if it names no deadline, in milliseconds: a lease of a process that died, and a token call. */
const patienceMs = 60_000;

/** How long a caller waits for a new token while the old one is still good, in milliseconds. */
const usablePatienceMs = 5_000;

/** How often a caller looks whether another process is done, in milliseconds. */
const lookAgainMs = 100;

export type BearerDeps = Pick<ConnectionDeps, 'database' | 'secrets' | 'providers' | 'system'> & {
  memory: BearerMemory;
  refresher: Pick<Refresher, 'refresh'>;
};

/** Hands out access tokens that are good, and sees to it that they are. */
export function createBearer({ database, secrets, providers, system, memory, refresher }: BearerDeps): BearerOf {
  const find = findingTokens(database, secrets);
  /** The row and its tokens as they are now; undefined while the token is none to be handed out. */
  const look = async (organisation: string, name: string, rejected: string | undefined) => {
    const startedAt = system.monotonic();
    const { row: found, tokens } = await find(organisation, name);
    if (found.status !== 'completed') throw notReady(found);
    const stored = await tokens();
    const row = stored ? await mendRow(database, found, stored) : found;
    const state = stateOf(row, stored, { rejected, marginMs: providerOf(row, providers).marginMs });
    return { row, stored, startedAt, ...state };
  };

  return async (organisation, name, { deadline = system.now() + patienceMs, rejected } = {}) => {
    const remembered = memory.get(organisation, name);
    if (remembered && remembered.token !== rejected) return remembered;
    const until = system.monotonic() + (deadline - system.now());
    for (;;) {
      const reading = memory.begin();
      const { row, stored, state, freshForMs, startedAt } = await look(organisation, name, rejected);
      const bearer = stored && toBearer(row, stored);
      const isUsable = bearer !== undefined && (state === 'fresh' || state === 'due');
      if (bearer && state === 'fresh') {
        keep(memory, reading, organisation, {
          name,
          bearer,
          freshUntil: startedAt + freshForMs,
          isStale: stored.stale,
        });
        return bearer;
      }
      // After a failure the next attempt is planned; until then what there is serves.
      if (isUsable && row.failures > 0 && (row.nextRefreshAt ?? 0) > row.readAt) return bearer;
      if (!isUsable && row.retryAt !== null && row.retryAt > row.readAt)
        throw unavailable(row, 'the provider asked to wait', new Date(row.retryAt));
      // What still serves is not held up for long by a provider that is slow.
      const waitUntil = isUsable ? Math.min(until, system.monotonic() + usablePatienceMs) : until;
      const outcome = await within(waitUntil, () => refresher.refresh(row.organisation, name, { rejected })).catch(
        (error: unknown) => {
          if (isUsable && error instanceof GatewayError) return undefined;
          throw error;
        },
      );
      if ((outcome?.kind === 'renewed' || outcome?.kind === 'current') && isGood(outcome, rejected))
        return toBearer(outcome.row, outcome);
      if (isUsable && outcome?.kind !== 'gone' && outcome?.kind !== 'refused') return bearer;
      const problem = outcome ? problemOf(row, outcome) : unavailable(row, 'its tokens are being renewed');
      if (problem) throw problem;
      // Another process is at it, was faster, or the connection was changed: look again.
      if (system.monotonic() >= until) throw unavailable(row, 'another process is renewing its tokens');
      await system.sleep(Math.round(lookAgainMs * (0.5 + system.random())));
    }
  };

  /** Waits no longer than the caller has time; the refresh itself goes on. */
  async function within(until: number, refresh: () => Promise<RefreshOutcome>): Promise<RefreshOutcome | undefined> {
    const timer = new AbortController();
    const timeUp = system.sleep(Math.max(0, until - system.monotonic()), timer.signal).then(() => undefined);
    return Promise.race([refresh(), timeUp]).finally(() => timer.abort());
  }
}

/** What the token is worth by the database's clock, and for how long it stays fresh. */
function stateOf(
  row: ConnectionRow,
  stored: StampedTokens | undefined,
  { rejected, marginMs }: { rejected: string | undefined; marginMs: number },
): { state: 'fresh' | 'due' | 'unusable'; freshForMs: number } {
  const unusable = { state: 'unusable', freshForMs: 0 } as const;
  if (!stored || stored.tokens.access_token === '' || stored.tokens.access_token === rejected) return unusable;
  const life = { expiresAt: readInstant(stored.tokens.expires_at), issuedAt: readInstant(stored.tokens.issued_at) };
  const worth = freshness(life, { now: row.readAt, marginMs });
  if (life.expiresAt === undefined || worth === 'expired' || worth === 'unknown') return unusable;
  const window = refreshWindow(life.expiresAt - (life.issuedAt ?? 0));
  return { state: worth, freshForMs: life.expiresAt - Math.min(marginMs, window) - row.readAt };
}

/** Whether tokens that needed no refresh, or that somebody else renewed, are good for this caller. */
function isGood({ row, tokens }: { row: ConnectionRow; tokens: StoredTokens }, rejected: string | undefined): boolean {
  const expiresAt = readInstant(tokens.expires_at);
  return tokens.access_token !== rejected && expiresAt !== undefined && expiresAt > row.readAt;
}

function toBearer(row: ConnectionRow, { tokens }: Pick<StampedTokens, 'tokens'>): GatewayBearer {
  return {
    token: tokens.access_token,
    tokenType: tokens.token_type,
    expiresAt: new Date(readInstant(tokens.expires_at) ?? 0),
    scopes: tokens.scopes,
    owner: row.organisation,
  };
}

function keep(
  memory: BearerMemory,
  reading: Reading,
  organisation: string,
  { name, bearer, freshUntil, isStale }: { name: string; bearer: GatewayBearer; freshUntil: number; isStale: boolean },
): void {
  if (!isStale) memory.keep(reading, organisation, { name, bearer, freshUntil });
}

/** Why a refresh gave no token; undefined if it makes sense to look again. */
function problemOf(row: ConnectionRow, outcome: RefreshOutcome): GatewayError | undefined {
  switch (outcome.kind) {
    case 'refused':
    case 'nothing':
      return new GatewayError(
        'reconnect_needed',
        `The connection "${row.name}" can no longer be used: ${outcome.reason}. Connect it again.`,
        { details: { status: outcome.kind === 'refused' ? 'failed' : row.status } },
      );
    case 'transient':
      return unavailable(row, outcome.reason, outcome.retryAt);
    default:
      return undefined;
  }
}

function unavailable({ name }: ConnectionRow, reason: string, retryAt?: Date): GatewayError {
  return new GatewayError(
    'unavailable',
    `There is no access token for the connection "${name}" at the moment: ${reason}. Try again later.`,
    retryAt && { retryAt },
  );
}

const remedies: Readonly<Record<string, string>> = {
  not_connected: 'Connect it first',
  waiting_callback: 'Finish the authorisation in the browser, or cancel it',
  testing: 'It is being tested: try again in a moment',
  failed: 'Mend what it says, then connect it again',
};

/** For a connection in a status without credentials. */
function notReady({ name, organisation, status, statusMessage }: ConnectionRow): GatewayError {
  const said = statusMessage ? `: ${statusMessage.replace(/\.$/, '')}` : '';
  return new GatewayError(
    'connection_not_ready',
    `The connection "${name}" of ${organisation} is ${status}${said}. ${remedies[status] ?? 'Change it to mend it'}.`,
    { details: { status, status_message: statusMessage, org_id: organisation } },
  );
}
