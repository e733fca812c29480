import type { Services } from '../../../src/aspire/client/services';
import type { HttpRequest } from '../../../src/aspire/http/types';
import type { FieldChange } from './changes.ts';

/** A request that a dry run kept back. */
export type KeptRequest = {
  method: string;
  /** Below the address of Aspire, with its query. */
  path: string;
  /** JSON as a value, other text as it is; a file as its size. */
  body?: unknown;
};

/** What running a write would send. Nothing was written. */
export type DryRun = {
  dry_run: true;
  operation: string;
  connection: string;
  environment: string;
  /** In the order in which they would be sent; empty where nothing would be written. */
  requests: readonly KeptRequest[];
  /** For an update: the fields that would become different, as the record is now. */
  changes?: readonly FieldChange[];
  /** For a batch: the items that would not be sent, and why. */
  refused?: readonly { index: number; error: string }[];
};

/**
 * Services that read as usual and write nothing: whatever could change something is kept in `requests` instead of being sent.
 * `goesOn`: the operation is told that it worked, so that it shows the rest of its requests; otherwise it ends with the first.
 */
export function withoutWriting(
  services: Services,
  { baseUrl, goesOn }: { baseUrl: string; goesOn: boolean },
): { services: Services; requests: readonly KeptRequest[] } {
  const requests: KeptRequest[] = [];
  const reply = { status: 200, headers: { 'content-type': 'application/json' }, text: '1', size: 1 };
  const http: Services['http'] = {
    send(request, deadline) {
      if (isReading(request)) return services.http.send(request, deadline);
      requests.push(keptOf(request, baseUrl));
      return Promise.resolve(
        goesOn ? { reply, attempts: 0 } : { fault: { code: 'DRY_RUN', reached: 'no' as const }, attempts: 0 },
      );
    },
  };
  // What is not sent takes nothing from the company's requests per minute.
  const rateLimiter = { acquire: () => Promise.resolve(true) };
  return { services: { ...services, http, rateLimiter }, requests };
}

function isReading({ method }: HttpRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

function keptOf({ method, url, body, bytes }: HttpRequest, baseUrl: string): KeptRequest {
  const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
  if (bytes) return { method, path, body: `${bytes.reduce((sum, part) => sum + part.length, 0)} bytes` };
  return body === undefined ? { method, path } : { method, path, body: readBody(body) };
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The items of a batch that were found wrong before anything was sent. */
export function refusedItems(output: object): { index: number; error: string }[] {
  if (!('results' in output) || !Array.isArray(output.results)) return [];
  const results = output.results as { index: number; success: boolean; error: string | null }[];
  return results.flatMap(({ index, success, error }) => (success ? [] : [{ index, error: error ?? '' }]));
}
