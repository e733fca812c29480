// Generated from api/routes.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const routes: ResourceRow = { name: 'Routes', singular: 'route', plural: 'routes', key: ['RouteID'] };

export const routesGet: OperationRow = {
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
