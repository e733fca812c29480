// Generated from api/property_types.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const propertyTypes: ResourceRow = {
  name: 'PropertyTypes',
  singular: 'property type',
  plural: 'property types',
  key: ['PropertyTypeID'],
};

export const propertyTypesGet: OperationRow = {
  name: 'property_types_get',
  title: 'List property types',
  resource: propertyTypes,
  method: 'GET',
  path: '/PropertyTypes',
  options: 'odata',
  fields: {
    PropertyTypeID: 'integer',
    PropertyTypeName: 'text',
    IntegrationCodeName: 'text',
    Active: 'boolean',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    CreatedDateTime: 'date',
    LastModifiedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
  },
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
