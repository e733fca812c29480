// Generated from api/routes.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const routes: Resource = { name: 'Routes', singular: 'route', plural: 'routes', key: ['RouteID'] };

export const routesGet: Operation = {
  name: 'routes_get',
  title: 'List routes',
  resource: routes,
  method: 'GET',
  path: '/Routes',
  options: 'odata',
  replies: 'rows',
};
