import { mayRetry, retryDelay, retryPolicy, serverTime } from './retryPolicy';
import type { AttemptResult, HttpClient, HttpHooks, HttpReply, HttpRequest, Outcome, System } from './types';

/** Makes the client that retries by the policy. Every attempt is told to the hooks. */
export function createHttpClient(system: System, hooks: HttpHooks = {}): HttpClient {
  return { send: (request, deadline) => sendWithRetries(system, hooks, request, deadline) };
}

async function sendWithRetries(
  system: System,
  hooks: HttpHooks,
  request: HttpRequest,
  deadline: number,
): Promise<Outcome> {
  const isWatched = hooks.onRequest !== undefined || hooks.onResponse !== undefined;
  for (let attempts = 1; ; attempts++) {
    const timeLeft = deadline - system.now();
    if (timeLeft <= 0) return { fault: { code: 'TIMEOUT', reached: 'no' }, attempts: attempts - 1 };
    const timeout = request.wholeDeadline ? timeLeft : Math.min(retryPolicy.attemptTimeoutMs, timeLeft);
    const result = await (isWatched
      ? sendWatched(system, hooks, request, timeout, attempts)
      : system.send(request, timeout));
    const outcome = 'reply' in result ? { status: result.reply.status } : result.fault;
    if (attempts >= retryPolicy.attempts || !mayRetry(request.method, outcome)) return { attempts, ...result };
    const headers: HttpReply['headers'] = 'reply' in result ? result.reply.headers : {};
    const delay = retryDelay(attempts, headers['retry-after'], serverTime(headers, system.now()), system.random);
    // A wait that ends after the deadline is not begun: what we know already is the better answer.
    if (system.now() + delay >= deadline) return { attempts, ...result };
    await system.sleep(delay);
  }
}

async function sendWatched(
  system: System,
  { onRequest, onResponse }: HttpHooks,
  request: HttpRequest,
  timeout: number,
  attempt: number,
): Promise<AttemptResult> {
  const event = { method: request.method, path: request.path ?? '', attempt };
  onRequest?.(event);
  const started = system.now();
  const result = await system.send(request, timeout);
  const told = 'reply' in result ? { status: result.reply.status } : { error: result.fault.code };
  onResponse?.({ ...event, ...told, milliseconds: system.now() - started });
  return result;
}
