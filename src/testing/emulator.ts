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

/** Lets Aspire refuse what it is asked next. */
export async function refuseNext(refusal: Refusal): Done {
  await http.post(control('faults'), refusal);
  return OperationHandlerResult.success(undefined);
}

function control(what: string): string {
  return `${process.env.ASPIRE_BASE_URL}/_emulator/${what}`;
}
