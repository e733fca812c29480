import type { System } from '../system.ts';
import type { Provider, ProviderConnection, TokenAnswer } from './provider.ts';

/**
 * How patiently a token endpoint is asked, in milliseconds. The whole of it ends well before a lease does, so that whoever
 * holds one never calls when somebody else may.
 */
const tokenCallPolicy = {
  delays: [100, 200, 400],
  jitter: 0.2,
  attemptTimeoutMs: 10_000,
  deadlineMs: 20_000,
} as const;

type Transient = Extract<TokenAnswer, { kind: 'transient' }>;

export type ObtainRequest = {
  provider: Provider;
  connection: ProviderConnection;
  refreshToken: string | undefined;
  /** False once somebody else may have begun: then nothing is sent any more. */
  mayCall(): boolean;
  /** Whether another refresh token is stored by now. Asked after a refusal or an unclear answer. */
  wasReplaced(): Promise<boolean>;
  onRetry?(retry: { attempt: number; delayMs: number; reason: string }): void;
};

/** `replaced`: somebody else was faster, and what is stored now counts. `nothing`: there is nothing to ask with. */
export type Obtained = TokenAnswer | { kind: 'replaced' } | { kind: 'nothing' };

type Clock = Pick<System, 'now' | 'monotonic' | 'random' | 'sleep'>;

/**
 * Gets tokens: by the refresh token, and with client id and secret where there is none, where it was refused, or where it may
 * be spent. Retries what passes. Never rejects, unless `wasReplaced` does.
 */
export async function obtainTokens(clock: Clock, request: ObtainRequest): Promise<Obtained> {
  const { provider, connection, refreshToken } = request;
  const startedAt = clock.monotonic();
  const left = () => tokenCallPolicy.deadlineMs - (clock.monotonic() - startedAt);
  const canLogin = provider.canLogin(connection);
  const login = () =>
    ask(clock, { ...request, left, spends: false }, (deadline) => provider.login(connection, deadline));
  // Such a client gets a new token as it got the first one.
  const refreshes = refreshToken !== undefined && !(provider.kind === 'oauth2' && canLogin);
  if (!refreshes) return canLogin ? login() : { kind: 'nothing' };
  const spends = provider.rotates(connection);
  const answer = await ask(clock, { ...request, left, spends }, (deadline) =>
    provider.refresh(connection, refreshToken, deadline),
  );
  const isUnclear = answer.kind === 'transient' && answer.unclear && spends;
  if (answer.kind !== 'refused' && !isUnclear) return answer;
  if (await request.wasReplaced()) return { kind: 'replaced' };
  if (!canLogin) return answer;
  const second = await login();
  if (second.kind !== 'refused') return second;
  return {
    ...second,
    reason: `${answer.reason}; a new login was refused as well: ${second.reason}. Check the client id and secret`,
  };
}

type Asking = Pick<ObtainRequest, 'mayCall' | 'onRetry'> & {
  left(): number;
  /** Whether the call may spend what it is made with: a refresh token gets a second try, a code none. */
  spends: boolean | 'at once';
};

/** Asks until there is an answer, the attempts are used up, or the time is. */
async function ask(
  clock: Clock,
  { left, mayCall, onRetry, spends }: Asking,
  call: (deadline: number) => Promise<TokenAnswer>,
): Promise<TokenAnswer> {
  let last = outOfTime;
  for (let attempt = 0, unclear = 0; ; attempt++) {
    if (!mayCall() || left() <= 0) return merged(last, unclear);
    const answer = await call(clock.now() + Math.min(tokenCallPolicy.attemptTimeoutMs, left()));
    if (answer.kind !== 'transient') return answer;
    last = answer;
    const base = tokenCallPolicy.delays[attempt];
    if (answer.unclear) unclear += 1;
    // What may have spent a rotating token is tried once more, not again and again.
    if (base === undefined || (spends && unclear > (spends === 'at once' ? 0 : 1))) return merged(answer, unclear);
    const delayMs = Math.round(base * (1 + tokenCallPolicy.jitter * (2 * clock.random() - 1)));
    const isAskedToWait = answer.retryAt !== undefined && answer.retryAt.getTime() > clock.now() + delayMs;
    if (isAskedToWait || delayMs >= left()) return merged(answer, unclear);
    onRetry?.({ attempt: attempt + 1, delayMs, reason: answer.reason });
    await clock.sleep(delayMs);
  }
}

/** One unclear answer makes the whole unclear, whatever came after it. */
function merged(answer: Transient, unclear: number): Transient {
  return { ...answer, unclear: unclear > 0 };
}

const outOfTime: Transient = {
  kind: 'transient',
  reason: 'there was no time left to ask the provider',
  unclear: false,
};

/** Exchanges an authorization code. A code is good for one exchange, so that only what was never sent is tried again. */
export function obtainByCode(
  clock: Clock,
  provider: Provider,
  connection: ProviderConnection,
  grant: { code: string; redirectUri: string; verifier: string },
): Promise<TokenAnswer> {
  const { exchange } = provider;
  if (!exchange)
    return Promise.resolve({
      kind: 'refused',
      reason: 'this provider has no authorization code flow',
      fault: 'client',
    });
  const startedAt = clock.monotonic();
  const left = () => tokenCallPolicy.deadlineMs - (clock.monotonic() - startedAt);
  return ask(clock, { left, mayCall: () => true, spends: 'at once' }, (deadline) =>
    exchange(connection, grant, deadline),
  );
}
