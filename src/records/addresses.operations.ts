// Generated from api/addresses.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const addresses: ResourceRow = {
  name: 'Addresses',
  singular: 'address',
  plural: 'addresses',
  key: ['AddressID'],
};

export const addressesGet: OperationRow = {
  name: 'addresses_get',
  title: 'List addresses',
  resource: addresses,
  method: 'GET',
  path: '/Addresses',
  options: 'odata',
  fields: {
    AddressID: 'integer',
    AddressLine1: 'text',
    AddressLine2: 'text',
    City: 'text',
    StateProvinceCode: 'text',
    ZipCode: 'text',
    CreatedByUserId: 'integer',
    CreatedByUserName: 'text',
    CreatedOn: 'date',
    LastModifiedByUserId: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedOn: 'date',
  },
  timestamps: { changed: 'LastModifiedOn', created: 'CreatedOn', nullable: ['LastModifiedOn', 'CreatedOn'] },
  replies: 'rows',
};
