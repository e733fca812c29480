import { createServices, type Services } from '../../../src/aspire/client/services';
import { createSystem } from '../../../src/aspire/http/transport';
import type { AttemptResult, HttpRequest, Transport } from '../../../src/aspire/http/types';
import { waitAfter429 } from '../budget/retryAfter.ts';
import type { Waits } from '../budget/waits.ts';
import type { Target } from '../connections/target.ts';
import type { Egress } from '../providers/egress.ts';
import type { System } from '../system.ts';
import { noteExchange } from './exchanges.ts';

export type AspireServicesDeps = {
  waits: Waits;
  egress: Pick<Egress, 'agentFor' | 'whyNotCallable'>;
  system: Pick<System, 'now'>;
};

/** Companies whose services are kept. A company that is forgotten starts with a full bucket. */
const maxCompanies = 1_000;

/** The connector's services, one set for each company of Aspire: each has its own requests per minute and its own waits. */
export function createAspireServices({ waits, egress, system: { now } }: AspireServicesDeps) {
  const shared = { ...createSystem(), now };
  const known = new Map<string, Services>();

  const make = ({ budget, origins: [aspire] }: Target): Services => {
    const send: Transport = async (request, timeoutMs) => {
      const url = new URL(request.url);
      if (url.origin !== aspire) return fetchGuarded(egress, url, request, timeoutMs);
      const result = await noteExchange(request, () => shared.send(request, timeoutMs));
      if ('reply' in result && result.reply.status === 429)
        await waits.add(budget, waitAfter429(result.reply.headers, now()));
      return result;
    };
    return createServices({ ...shared, send });
  };

  return (target: Target): Services => {
    const key = `${target.budget} ${target.origins[0]}`;
    const services = known.get(key) ?? make(target);
    known.delete(key);
    known.set(key, services);
    const [oldest] = known.keys();
    if (known.size > maxCompanies && oldest !== undefined) known.delete(oldest);
    return services;
  };
}

/** A file that a caller named is fetched from public addresses only, without the bearer. */
async function fetchGuarded(
  egress: AspireServicesDeps['egress'],
  url: URL,
  { headers = {} }: HttpRequest,
  timeoutMs: number,
): Promise<AttemptResult> {
  const refused = { reply: { status: 403, headers: {}, text: '', size: 0 } };
  if (egress.whyNotCallable(url.href) !== undefined) return refused;
  try {
    const answer = await egress.agentFor(url).request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: { ...headers },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const flat = Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')] as const);
    const reply = {
      status: answer.statusCode,
      headers: Object.fromEntries(flat),
      text: '',
      size: 0,
      body: answer.body,
    };
    return { reply };
  } catch (error) {
    const { code = 'UNKNOWN' } = error as { code?: string };
    return code === 'EGRESS_REFUSED' ? refused : { fault: { code, reached: 'no' } };
  }
}
