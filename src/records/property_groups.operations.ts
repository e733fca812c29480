// Generated from api/property_groups.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const propertyGroups: ResourceRow = {
  name: 'PropertyGroups',
  singular: 'property group',
  plural: 'property groups',
  key: ['PropertyGroupID'],
};

export const propertyGroupsGet: OperationRow = {
  name: 'property_groups_get',
  title: 'List property groups',
  resource: propertyGroups,
  method: 'GET',
  path: '/PropertyGroups',
  options: 'odata',
  fields: { PropertyGroupID: 'integer', PropertyGroupName: 'text', Active: 'boolean' },
  replies: 'rows',
};
