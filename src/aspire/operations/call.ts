import { callOperation } from '../client/callOperation';
import type { Session } from '../client/session';
import { validated } from '../client/validated';
import type { FieldRules, OperationRow } from '../model/operation';
import type { AspireRecord } from '../model/record';
import type { Result } from '../model/result';
import { readValueReply, readWriteReply } from './writeReply';

/** The output of a call other than a list. */
export type CallOutput = Record<string, unknown>;

const ownRules: FieldRules = { api_version: { type: 'string' } };

/** A call with a body or with parameters: create, update, delete, and other single calls. */
export function call(session: Session, operation: OperationRow, input: unknown): Promise<Result<CallOutput>> {
  const rules = { ...operation.params, ...operation.body, ...ownRules };
  return validated(operation, input, rules, (fields) => sendFields(session, operation, fields));
}

/** Sends a call whose fields (parameters, body and api_version) are already validated. */
export async function sendFields(
  session: Session,
  operation: OperationRow,
  fields: AspireRecord,
): Promise<Result<CallOutput>> {
  const { params = {}, body } = operation;
  const inPath = (name: string) => operation.path.includes(`{${name}}`);
  const parameters = Object.keys(params).filter((name) => fields[name] !== undefined && fields[name] !== null);
  const query = parameters.filter((name) => !inPath(name)).map((name) => [name, String(fields[name])] as const);
  if (typeof fields.api_version === 'string') query.push(['api-version', fields.api_version]);
  const response = await callOperation(session, {
    operation,
    path: Object.fromEntries(parameters.filter(inPath).map((name) => [name, String(fields[name])])),
    query,
    body: body && pick(fields, Object.keys(body)),
  });
  if (response.isFailure) return response;
  return operation.method === 'GET' ? readValueReply(response.value) : readWriteReply(response.value, operation);
}

function pick(fields: AspireRecord, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));
}
