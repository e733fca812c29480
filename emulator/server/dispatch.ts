import type { Api, Operation, Resource } from '../../api/model/model';
import type { EmulatorContext } from '../admin/emulatorContext';
import { covers } from '../auth/scopes';
import type { TokenIssuer, Tokens } from '../auth/tokens';
import { ApiError, plainText, serverError, type ApiResponse } from '../model/apiResponse';
import type { ApiClient, Settings } from '../model/settings';
import { objectCodes } from '../rules/attachments';
import { executeWrite } from '../rules/executeWrite';
import { ruleFor } from '../rules/ruleFor';
import { listRecords } from './listRecords';
import { readBody, type BodyOptions } from './requestBody';

/** A call to an operation, before its query and body are read. */
export type ApiRequest = {
  /** The part of the URL after the `?`. */
  rawQuery: string;
  /** The path's parameters, still as text. */
  params: Readonly<Record<string, string>>;
  /** The API client whose token the call carries. */
  client: ApiClient | undefined;
  /** The body's JSON; undefined without a body. */
  body: unknown;
};

/** Routes a call to what carries it out: a list, a constant, the token issuer or a write. Throws an ApiError for a refusal. */
export function dispatch(operation: Operation, request: ApiRequest, context: EmulatorContext): ApiResponse {
  const { settings, store } = context;
  if (isForbidden(operation, request.client, settings)) {
    throw forbidden(operation, settings);
  }
  if (operation.options !== undefined) {
    const rows = listRecords(operation, request.rawQuery, store, settings);
    if (context.loadGate.isOverloaded()) return { status: 200, body: [] };
    const single = operation.options === 'filter' && settings.fileDataReply === 'object' && rows.length === 1;
    return { status: 200, body: single ? rows[0] : rows };
  }
  if (operation.method === 'GET') return constantResponse(operation, context);
  const params = readPathParameters(operation, request.params);
  const options: BodyOptions = {
    lenient: settings.bodyValues === 'lenient',
    checkedByRule: ruleFor(operation.name).checksRequired,
    missing: missingIn(operation, settings),
  };
  const { body, problems } = operation.body
    ? readBody(operation.body, request.body, options)
    : { body: {}, problems: [] };
  if (problems.length > 0) throw ApiError.invalid(problems);
  if (!operation.bearer) return { status: 200, body: issueTokens(body, context.tokens) };
  const target = targetResource(operation, context.api);
  return executeWrite({
    operation,
    target,
    body,
    params,
    store,
    settings,
    now: context.clock.timestamp(),
    url: context.url(),
  });
}

function forbidden({ resource, method }: Operation, { forbiddenReply }: Settings): ApiError {
  if (forbiddenReply === 'empty') return new ApiError(403);
  const scope = forbiddenReply === 'scope' ? `: the API client lacks the scope "${resource.name} ${method}"` : '';
  return new ApiError(403, `Forbidden${scope}`, plainText);
}

/** How to take what a body lacks. A PUT that keeps omitted fields must not get values for them. */
function missingIn(operation: Operation, { missingValues, omittedFields }: Settings): BodyOptions['missing'] {
  if (missingValues === 'reject') return 'require';
  const keeps = operation.replaces && omittedFields === 'kept' && operation.resource.name !== 'Contacts';
  return keeps ? 'check' : 'fill';
}

/** Whether the API client lacks the scope: a controller and a verb. */
function isForbidden(
  { resource, method, bearer }: Operation,
  client: ApiClient | undefined,
  { forbidden }: Settings,
): boolean {
  if (covers(forbidden, resource.name, method)) return true;
  return bearer && !covers(client?.scopes ?? '*', resource.name, method);
}

/** The release that clients of 2026 name. */
const apiVersion = '6.26';

/** The three operations that always answer the same. */
function constantResponse(operation: Operation, { settings, url }: EmulatorContext): ApiResponse {
  switch (operation.path) {
    case '/ObjectCodes':
      return { status: 200, body: objectCodes };
    case '/Version/GetApiVersion':
      return { status: 200, body: apiVersion };
    default:
      // /Attachments/NewLink: its purpose is not documented, and the one client that tried it saw only errors.
      return settings.newLink === 'fails' ? serverError : { status: 200, body: `${url()}/AspireUploads/new-link` };
  }
}

function issueTokens(body: Readonly<Record<string, unknown>>, tokens: TokenIssuer): Tokens {
  const { ClientId, Secret, RefreshToken } = body;
  if (typeof ClientId === 'string') return tokens.authenticate(ClientId, String(Secret));
  return tokens.refresh(typeof RefreshToken === 'string' ? RefreshToken : '');
}

/** The resource in which a call's records can be read back. */
function targetResource(operation: Operation, api: Api): Resource {
  return api.resources.get(operation.readBack) ?? operation.resource;
}

function readPathParameters(
  { params, path }: Operation,
  given: Readonly<Record<string, string>>,
): Record<string, number> {
  const read: Record<string, number> = {};
  for (const { name } of params) {
    if (!path.includes(`{${name}}`)) continue;
    const value = Number(given[name]);
    if (!/^-?\d+$/.test(given[name] ?? '') || Math.abs(value) > 2_147_483_647) {
      throw ApiError.invalid([`The value '${given[name]}' is not valid.`]);
    }
    read[name] = value;
  }
  return read;
}
