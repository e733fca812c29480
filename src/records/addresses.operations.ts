// Generated from api/addresses.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const addresses: Resource = { name: 'Addresses', singular: 'address', plural: 'addresses', key: ['AddressID'] };

export const addressesGet: Operation = {
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
  stamps: { changed: 'LastModifiedOn', created: 'CreatedOn', nullable: ['LastModifiedOn', 'CreatedOn'] },
  replies: 'rows',
};
