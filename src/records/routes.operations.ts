// Generated from api/routes.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const routes: Resource = { name: 'Routes', singular: 'route', plural: 'routes', key: ['RouteID'] };

export const routesGet: Operation = {
  name: 'routes_get',
  title: 'List routes',
  resource: routes,
  method: 'GET',
  path: '/Routes',
  options: 'odata',
  fields: {
    RouteID: 'integer',
    BranchID: 'integer',
    BranchName: 'text',
    RouteName: 'text',
    Hours: 'number',
    Color: 'text',
    CrewLeaderContactID: 'integer',
    CrewLeaderContactName: 'text',
    Active: 'boolean',
    ManagerContactID: 'integer',
    ManagerName: 'text',
    RouteSize: 'integer',
    DivisionID: 'integer',
    DivisionName: 'text',
    DisplayOrder: 'integer',
    PercentTravelTime: 'integer',
    ShowDailyPlan: 'boolean',
    AllowEquipmentTimeReporting: 'boolean',
    EquipmentID: 'integer',
    EquipmentName: 'text',
  },
  replies: 'rows',
};
