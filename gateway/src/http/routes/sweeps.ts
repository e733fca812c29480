import type { ConnectionService } from '../../connections/types.ts';
import { callerOf } from '../callers.ts';
import { answers, queries } from './schemas.ts';
import { route, type Api } from './route.ts';

/** The refreshing of everybody's connections: for operators. */
export function sweepRoutes(app: Api, service: ConnectionService): void {
  const takes = { querystring: queries.none };
  app.get(
    '/api/oauth/refresh_job_status',
    route('operator', 'Show the last refresh of all connections', takes, answers.runStatus),
    async () => ({ last_run: (await service.lastRefreshRun()) ?? null }),
  );
  app.post(
    '/api/oauth/refresh_all',
    route('operator', 'Refresh every completed connection now', takes, answers.run),
    (request) => service.refreshAll(callerOf(request)),
  );
}
