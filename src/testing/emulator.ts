import { Agent } from 'node:http';
import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import axios from 'axios';

/** One request as Aspire received it. Query values are text; the body is parsed as JSON. */
export type Call = { method: string; path: string; query: Readonly<Record<string, string>>; body?: unknown };

/** A reply that replaces Aspire's own, once, for the next request with this method and path. */
export type Refusal = { method: string; path: string; status: number; body?: unknown };

type Done = Promise<OperationHandlerResult<undefined>>;

// A new connection for each call. One that stays open would be reused by the next test file, with this file's listeners.
const http = axios.create({ httpAgent: new Agent({ keepAlive: false }) });

/** The requests that Aspire has received since the journal was cleared. Secrets in bodies are masked. */
export async function journal(): Promise<Call[]> {
  const { data } = await http.get<Call[]>(control('journal'));
  return data.map(({ method, path, query, body }) => ({ method, path, query, body }));
}

/** Removes all requests from the journal. */
export async function clearJournal(): Done {
  await http.delete(control('journal'));
  return OperationHandlerResult.success(undefined);
}

/** Resets Aspire to its initial state, creates one more record if one is given, and then clears the journal. */
export async function startAnew(create?: { path: string; body: object }): Done {
  await http.post(control('reset'));
  if (create) await write('POST', create.path, create.body);
  return clearJournal();
}

/** Makes Aspire refuse the next request with this method and path. */
export async function refuseNext(refusal: Refusal): Done {
  await http.post(control('faults'), refusal);
  return OperationHandlerResult.success(undefined);
}

/** The rows of a list that match a filter. */
export async function rowsOf(path: string, filter: string): Promise<Record<string, unknown>[]> {
  const { data } = await http.get<Record<string, unknown>[]>(process.env.ASPIRE_BASE_URL + path, {
    params: { $filter: filter },
    headers: await bearer(),
  });
  return data;
}

/** Sends a write directly to Aspire, without the connector. */
export async function write(method: string, path: string, body: object): Promise<void> {
  await http.request({ method, url: process.env.ASPIRE_BASE_URL + path, data: body, headers: await bearer() });
}

/** A separate token, so that the tests do not affect the connection under test. */
async function bearer(): Promise<{ Authorization: string }> {
  const { data } = await http.post<{ Token: string }>(`${process.env.ASPIRE_BASE_URL}/Authorization`, {
    ClientId: 'your-client-id',
    Secret: 'your-client-secret',
  });
  return { Authorization: `Bearer ${data.Token}` };
}

function control(what: string): string {
  return `${process.env.ASPIRE_BASE_URL}/_emulator/${what}`;
}
