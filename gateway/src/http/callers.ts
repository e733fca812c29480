import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access, Caller, Scope } from '../access/access.ts';
import { globalOrganisation, requireScope } from '../access/createAccess.ts';
import { GatewayError } from '../errors.ts';
import { keyOfLogin } from '../proxy/loginToken.ts';

/* eslint-disable @typescript-eslint/consistent-type-definitions -- only an interface adds to Fastify's own */
declare module 'fastify' {
  interface FastifyContextConfig {
    /** The scope that a key needs for this route. A route without one asks for no key. */
    scope?: Scope;
    /** The request is for somebody else: its query and body are not ours to read, and its body may take long. */
    isForwarded?: boolean;
    /** How long the body may take, if not the usual time. */
    bodySeconds?: number;
  }
  interface FastifyRequest {
    /** Who asks; absent on routes without a scope. */
    caller: Caller | null;
  }
}
/* eslint-enable @typescript-eslint/consistent-type-definitions */

/** Asks every route that names a scope for an API key, and sees to it that the key's organisation is the only one meant. */
export function authenticateCallers(app: FastifyInstance, access: Access): void {
  app.decorateRequest('caller', null);
  app.addHook('onRequest', async (request) => {
    const { scope } = request.routeOptions.config;
    if (scope === undefined) return;
    const caller = await access.authenticate(readKey(request));
    if (!caller) throw new GatewayError('unauthenticated', 'The API key is unknown, revoked or expired.');
    access.countRequest(caller.organisation);
    requireScope(caller, scope);
    request.caller = actFor(caller, organisationsIn(request));
  });
  app.addHook('preValidation', (request, _reply, done) => {
    const named = (request.body as { org_id?: unknown } | null | undefined)?.org_id;
    const isForeign = request.caller && named !== undefined && named !== request.caller.organisation;
    done(isForeign ? foreign() : undefined);
  });
}

/** The caller of a route that names a scope. */
export function callerOf({ caller }: FastifyRequest): Caller {
  if (!caller) throw new Error('this route names no scope');
  return caller;
}

/** `Authorization: Bearer ask_...`, or `X-API-Key: ask_...`. */
function readKey({ headers }: FastifyRequest): string {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const other = headers['x-api-key'];
  if (bearer !== undefined && other !== undefined && bearer !== other)
    throw new GatewayError('unauthenticated', 'Authorization and X-API-Key hold two different keys: send one.');
  const key = bearer ?? other;
  if (typeof key !== 'string')
    throw new GatewayError('unauthenticated', 'There is no API key: send the header Authorization: Bearer ask_...');
  return keyOfLogin(key);
}

/** Every organisation that the request names besides its key. */
function organisationsIn({ headers, query, routeOptions }: FastifyRequest): unknown[] {
  const { org_id: byQuery } = routeOptions.config.isForwarded ? {} : (query as { org_id?: unknown });
  return [headers['x-organization-id'], byQuery].filter((named) => named !== undefined);
}

/**
 * The key decides the organisation; naming another is refused, so that a mistake does not act on the wrong one. An operator
 * may name GLOBAL.
 */
function actFor(caller: Caller, named: readonly unknown[]): Caller {
  const [organisation = caller.organisation, ...others] = named;
  if (others.some((other) => other !== organisation)) throw foreign();
  if (organisation === caller.organisation) {
    if (organisation === globalOrganisation) requireScope(caller, 'operator');
    return caller;
  }
  if (organisation !== globalOrganisation) throw foreign();
  requireScope(caller, 'operator');
  return { ...caller, organisation: globalOrganisation };
}

function foreign(): GatewayError {
  return new GatewayError(
    'forbidden',
    'The API key belongs to another organisation than the request names. Leave the organisation out.',
  );
}
