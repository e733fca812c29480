// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const localities: ResourceRow = {
  name: 'Localities',
  singular: 'locality',
  plural: 'localities',
  key: ['LocalityID'],
};

export const localitiesGet: OperationRow = {
  name: 'localities_get',
  title: 'List localities',
  resource: localities,
  method: 'GET',
  path: '/Localities',
  options: 'odata',
  fields: { LocalityID: 'integer', LocalityName: 'text', LocalCode: 'text', Active: 'boolean' },
  replies: 'rows',
};

export const localitiesCreate: OperationRow = {
  name: 'localities_create',
  title: 'Create locality',
  resource: localities,
  method: 'POST',
  path: '/Localities',
  body: {
    LocalityName: { type: 'string', required: true, minLength: 1, maxLength: 50 },
    Active: { type: 'boolean', required: true },
    LocalCode: { type: 'string', nullable: true, maxLength: 10 },
  },
  replies: 'id',
};

export const localitiesUpdate: OperationRow = {
  name: 'localities_update',
  title: 'Update locality',
  resource: localities,
  method: 'PUT',
  path: '/Localities',
  body: {
    LocalityID: { type: 'integer', title: 'Locality', required: true },
    LocalityName: { type: 'string', required: true, minLength: 1, maxLength: 50 },
    Active: { type: 'boolean', required: true },
    LocalCode: { type: 'string', nullable: true, maxLength: 10 },
  },
  readBefore: { path: '/Localities', keys: { LocalityID: 'LocalityID' } },
  replies: 'id',
};
