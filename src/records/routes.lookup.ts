// Generated from api/routes.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { routesGet } from './routes.operations';

export const routesLookup: Lookup = {
  list: routesGet,
  singular: 'route',
  plural: 'routes',
  key: 'RouteID',
  name: '{RouteName}',
  detail: ['{BranchName}', '{CrewLeaderContactName}'],
  active: true,
  parents: { branch_id: 'BranchID', division_id: 'DivisionID' },
  search: { text: ['BranchName', 'RouteName', 'CrewLeaderContactName'], number: [] },
};
