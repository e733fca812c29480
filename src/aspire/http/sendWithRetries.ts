import { mayRetry, retryDelay, retryPolicy } from './retryPolicy';
import type { AttemptResult, HttpClient, HttpHooks, HttpRequest, Outcome, System } from './types';

/** The HTTP client that retries by the policy. The hooks see every attempt. */
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
    const outcome = 'reply' in result ? { status: result.reply.status } : { reached: result.fault.reached };
    if (attempts >= retryPolicy.attempts || !mayRetry(request.method, outcome)) return { ...result, attempts };
    const retryAfter = 'reply' in result ? result.reply.headers['retry-after'] : undefined;
    const delay = retryDelay(attempts, retryAfter, system.now(), system.random);
    // If the wait would end after the deadline, this result is returned now.
    if (system.now() + delay >= deadline) return { ...result, attempts };
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
  const outcome = 'reply' in result ? { status: result.reply.status } : { error: result.fault.code };
  onResponse?.({ ...event, ...outcome, milliseconds: system.now() - started });
  return result;
}
