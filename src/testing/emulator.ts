import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import axios from 'axios';
import { Agent } from 'node:http';

/** One request as Aspire received it. Values of the query are text; the body is read as JSON. */
export type Call = { method: string; path: string; query: Readonly<Record<string, string>>; body?: unknown };

/** A reply in place of Aspire's own, given once, to the next request for this method and path. */
export type Refusal = { method: string; path: string; status: number; body?: unknown };

type Done = Promise<OperationHandlerResult<undefined>>;

// A connection for each call: one kept open would be handed on to the next test file, with the listeners of this one.
const http = axios.create({ httpAgent: new Agent({ keepAlive: false }) });

/** What Aspire was asked since the journal was cleared. Secrets in bodies are masked. */
export async function journal(): Promise<Call[]> {
  const { data } = await http.get<Call[]>(control('journal'));
  return data.map(({ method, path, query, body }) => ({ method, path, query, body }));
}

/** Forgets what was asked so far. */
export async function clearJournal(): Done {
  await http.delete(control('journal'));
  return OperationHandlerResult.success(undefined);
}

/** Aspire as it was at the beginning, but for one record more where there is one to create; then forgets what was asked. */
export async function startAnew(create?: { path: string; body: object }): Done {
  await http.post(control('reset'));
  if (create) await write('POST', create.path, create.body);
  return clearJournal();
}

/** Lets Aspire refuse what it is asked next. */
export async function refuseNext(refusal: Refusal): Done {
  await http.post(control('faults'), refusal);
  return OperationHandlerResult.success(undefined);
}

/** The rows of a list that meet a filter. */
export async function rowsOf(path: string, filter: string): Promise<Record<string, unknown>[]> {
  const { data } = await http.get<Record<string, unknown>[]>(process.env.ASPIRE_BASE_URL + path, {
    params: { $filter: filter },
    headers: await bearer(),
  });
  return data;
}

/** Writes past the connector. */
export async function write(method: string, path: string, body: object): Promise<void> {
  await http.request({ method, url: process.env.ASPIRE_BASE_URL + path, data: body, headers: await bearer() });
}

/** A token of the tests' own, so that the connection under test is left alone. */
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
