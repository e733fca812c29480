// Generated from api/routes.yaml by "npm run generate": change the page, not this file.
import { routesGet } from '../records/routes.operations';
import { testList } from '../testing/suites/list';
import { routesGetHandler } from './handler';
import type { RoutesGetInput } from './input';

const example: RoutesGetInput = { filter: 'RouteID eq 1', limit: 50 };

testList(routesGetHandler, routesGet, example);
