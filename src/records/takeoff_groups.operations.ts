// Generated from api/takeoff_groups.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const takeoffGroups: ResourceRow = {
  name: 'TakeoffGroups',
  singular: 'takeoff group',
  plural: 'takeoff groups',
  key: ['TakeoffGroupID'],
};

export const takeoffGroupsGet: OperationRow = {
  name: 'takeoff_groups_get',
  title: 'List takeoff groups',
  resource: takeoffGroups,
  method: 'GET',
  path: '/TakeoffGroups',
  options: 'odata',
  fields: { TakeoffGroupID: 'integer', TakeoffGroupName: 'text', SortOrder: 'integer', Active: 'boolean' },
  replies: 'rows',
};
