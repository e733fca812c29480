import type { Api, Operation, Resource } from '../../api/model/model';
import { plainText, Refusal, serverError, type Answer } from '../model/apiResponse';
import type { Authority } from '../auth/tokens';
import type { Clock } from '../model/clock';
import { answerList } from './listRecords';
import type { Settings } from '../options';
import { readBody } from './requestBody';
import { ruleFor } from '../rules/ruleFor';
import { objectCodes } from '../rules/attachments';
import { covers, type ApiClient } from '../auth/scopes';
import type { Store } from '../store/store';
import { write } from '../rules/executeWrite';

/** A call to an operation, as far as it has been read. */
export type Request = {
  /** The part of the URL after the `?`. */
  rawQuery: string;
  /** The parts of the path that stand for parameters. */
  params: Readonly<Record<string, string>>;
  /** Whose token the call carries. */
  client: ApiClient | undefined;
  /** The body's JSON, undefined where there was none. */
  body: unknown;
};

/** What the operations of the API work with. */
export type World = {
  api: Api;
  store: Store;
  authority: Authority;
  clock: Clock;
  settings: Settings;
  /** Where the emulator listens. */
  url: () => string;
};

/** Answers a call to an operation. Throws a Refusal where Aspire would refuse it. */
export function answerCall(operation: Operation, request: Request, world: World): Answer {
  const { settings, store } = world;
  if (isForbidden(operation, request.client, settings)) {
    throw settings.forbiddenReply === 'text' ? new Refusal(403, 'Forbidden', plainText) : new Refusal(403);
  }
  if (operation.options !== undefined) {
    const rows = answerList(operation, request.rawQuery, store, settings);
    const single = operation.options === 'filter' && settings.fileDataReply === 'object' && rows.length === 1;
    return { status: 200, body: single ? rows[0] : rows };
  }
  if (operation.method === 'GET') return answerValue(operation, world);
  const params = readParams(operation, request.params);
  const reading = { lenient: settings.bodyValues === 'lenient', asked: ruleFor(operation.name).asks };
  const { body, problems } = operation.body
    ? readBody(operation.body, request.body, reading)
    : { body: {}, problems: [] };
  if (problems.length > 0) throw Refusal.invalid(problems);
  if (!operation.bearer) return { status: 200, body: giveTokens(body, world.authority) };
  const target = targetOf(operation, world.api);
  return write({ operation, target, body, params, store, settings, now: world.clock.stamp(), url: world.url() });
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

/** The three operations that give a value of their own. */
function answerValue(operation: Operation, { settings, url }: World): Answer {
  switch (operation.path) {
    case '/ObjectCodes':
      return { status: 200, body: objectCodes };
    case '/Version/GetApiVersion':
      return { status: 200, body: '1.0' };
    default:
      // /Attachments/NewLink: what it is for is documented nowhere, and the one client that tried it saw errors only.
      return settings.newLink === 'fails' ? serverError : { status: 200, body: `${url()}/AspireUploads/new-link` };
  }
}

function giveTokens({ ClientId, Secret, RefreshToken }: Readonly<Record<string, unknown>>, authority: Authority) {
  if (typeof ClientId === 'string') return authority.authenticate(ClientId, String(Secret));
  return authority.refresh(typeof RefreshToken === 'string' ? RefreshToken : '');
}

/** The resource whose records a call writes: where they can be read back. */
function targetOf(operation: Operation, api: Api): Resource {
  return api.resources.get(operation.readBack) ?? operation.resource;
}

function readParams({ params, path }: Operation, given: Readonly<Record<string, string>>): Record<string, number> {
  const read: Record<string, number> = {};
  for (const { name } of params) {
    if (!path.includes(`{${name}}`)) continue;
    const value = Number(given[name]);
    if (!/^-?\d+$/.test(given[name] ?? '') || Math.abs(value) > 2_147_483_647) {
      throw Refusal.invalid([`The value '${given[name]}' is not valid.`]);
    }
    read[name] = value;
  }
  return read;
}
