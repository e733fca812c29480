// Generated from api/property_statuses.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const propertyStatuses: ResourceRow = {
  name: 'PropertyStatuses',
  singular: 'property status',
  plural: 'property statuses',
  key: ['PropertyStatusID'],
};

export const propertyStatusesGet: OperationRow = {
  name: 'property_statuses_get',
  title: 'List property statuses',
  resource: propertyStatuses,
  method: 'GET',
  path: '/PropertyStatuses',
  options: 'odata',
  fields: { PropertyStatusID: 'integer', PropertyStatusName: 'text', Active: 'boolean' },
  replies: 'rows',
};
