// Generated from api/service_types.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const serviceTypes: ResourceRow = {
  name: 'ServiceTypes',
  singular: 'service type',
  plural: 'service types',
  key: ['ServiceTypeID'],
};

export const serviceTypesGet: OperationRow = {
  name: 'service_types_get',
  title: 'List service types',
  resource: serviceTypes,
  method: 'GET',
  path: '/ServiceTypes',
  options: 'odata',
  fields: {
    ServiceTypeID: 'integer',
    DivisionID: 'integer',
    DivisionName: 'text',
    ServiceTypeName: 'text',
    SortOrder: 'integer',
    Active: 'boolean',
  },
  replies: 'rows',
};
