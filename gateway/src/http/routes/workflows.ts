import type { ConnectionService } from '../../connections/types.ts';
import { callerOf } from '../callers.ts';
import { answers, bodies, params, queries } from './schemas.ts';
import { route, type Api } from './route.ts';

const dependencies = '/api/oauth/workflows/:workflow_id/dependencies';

/** Which workflows use which connections, and which are disabled. */
export function workflowRoutes(app: Api, service: ConnectionService): void {
  const query = { querystring: queries.none, params: params.workflow };

  app.post(
    dependencies,
    route(
      'write',
      'Register that a workflow uses a connection',
      { ...query, body: bodies.dependency },
      answers.dependency,
      201,
    ),
    async (request, reply) => {
      const { connection_name, workflow_name } = request.body;
      const input = { connection_name, workflow_name };
      return reply
        .code(201)
        .send(await service.registerDependency(callerOf(request), request.params.workflow_id, input));
    },
  );
  app.get(dependencies, route('read', 'List what a workflow uses', query, answers.dependencies), async (request) => {
    const { workflow_id } = request.params;
    return { workflow_id, connections: await service.dependencies(callerOf(request), workflow_id) };
  });
  app.get(
    '/api/oauth/workflows/disabled',
    route('read', 'List disabled workflows', { querystring: queries.none }, answers.disabled),
    async (request) => ({ workflows: await service.disabledWorkflows(callerOf(request)) }),
  );
  app.post(
    '/api/oauth/workflows/:workflow_id/enable',
    route('write', 'Enable a workflow again', query, answers.workflowState),
    (request) => service.enableWorkflow(callerOf(request), request.params.workflow_id),
  );
}
