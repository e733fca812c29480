import type { ConnectionChange, ConnectionInput, ConnectionService } from '../../connections/types.ts';
import { callerOf } from '../callers.ts';
import { answers, bodies, params, queries } from './schemas.ts';
import { documented, route, type Api } from './route.ts';

const list = '/api/oauth/connections';
const one = `${list}/:connection_name`;

/** Connections of the caller's organisation: contract A3. */
export function connectionRoutes(app: Api, service: ConnectionService): void {
  const query = { querystring: queries.none, params: params.connection };

  app.post(
    list,
    route(
      'write',
      'Create a connection',
      { querystring: queries.none, ...documented(bodies.create) },
      answers.detail,
      201,
    ),
    async (request, reply) =>
      reply.code(201).send(await service.create(callerOf(request), request.body as ConnectionInput)),
  );
  app.get(list, route('read', 'List connections', { querystring: queries.list }, answers.list), (request) => {
    const { include_global: includeGlobal, limit, after } = request.query;
    return service.list(callerOf(request), { includeGlobal, limit, after });
  });
  app.get(one, route('read', 'Show a connection', query, answers.detail), (request) =>
    service.get(callerOf(request), request.params.connection_name),
  );
  app.put(
    one,
    route('write', 'Change a connection', { ...query, ...documented(bodies.update) }, answers.detail),
    (request) => service.update(callerOf(request), request.params.connection_name, request.body as ConnectionChange),
  );
  app.delete(
    one,
    route('write', 'Delete a connection', { ...query, querystring: queries.delete }, answers.deleted),
    (request) =>
      service.delete(callerOf(request), request.params.connection_name, {
        confirmDisableWorkflows: request.query.confirm_disable_workflows,
      }),
  );
  app.get(
    `${one}/dependents`,
    route('read', 'List the workflows that use a connection', query, answers.dependents),
    async (request) => {
      const { connection_name } = request.params;
      return { connection_name, workflows: await service.dependents(callerOf(request), connection_name) };
    },
  );
  app.post(
    `${one}/authorize`,
    route('write', 'Start the authorization code flow', query, answers.authorization),
    (request) => service.authorize(callerOf(request), request.params.connection_name),
  );
  app.post(`${one}/test`, route('write', 'Test a connection', query, answers.test), (request) =>
    service.test(callerOf(request), request.params.connection_name),
  );

  const actions = {
    connect: 'Connect without a browser',
    cancel: 'Cancel a started authorization',
    refresh: 'Refresh the tokens now',
    disconnect: 'Delete the tokens and keep the rest',
  } as const;
  for (const action of ['connect', 'cancel', 'refresh', 'disconnect'] as const)
    app.post(`${one}/${action}`, route('write', actions[action], query, answers.detail), (request) =>
      service[action](callerOf(request), request.params.connection_name),
    );

  app.get(
    '/api/oauth/credentials/:connection_name',
    route('credentials', 'Get an access token', { ...query, querystring: queries.credentials }, answers.credentials),
    (request) =>
      service.credentials(callerOf(request), request.params.connection_name, { workflow: request.query.workflow_id }),
  );
}
