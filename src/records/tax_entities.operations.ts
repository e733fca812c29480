// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const taxEntities: ResourceRow = {
  name: 'TaxEntities',
  singular: 'tax entity',
  plural: 'tax entities',
  key: ['TaxEntityID'],
};

export const taxEntitiesGet: OperationRow = {
  name: 'tax_entities_get',
  title: 'List tax entities',
  resource: taxEntities,
  method: 'GET',
  path: '/TaxEntities',
  options: 'odata',
  fields: { TaxEntityID: 'integer', TaxEntityName: 'text', TaxPercent: 'number', Active: 'boolean' },
  replies: 'rows',
};

export const taxEntitiesPost: OperationRow = {
  name: 'tax_entities_post',
  title: 'Create tax entity',
  resource: taxEntities,
  method: 'POST',
  path: '/TaxEntities',
  body: {
    TaxEntityName: { type: 'string', required: true, minLength: 1, maxLength: 150 },
    Active: { type: 'boolean', required: true },
    TaxPercent: { type: 'number', nullable: true },
  },
  replies: 'id',
};

export const taxEntitiesUpdate: OperationRow = {
  name: 'tax_entities_update',
  title: 'Update tax entity',
  resource: taxEntities,
  method: 'PUT',
  path: '/TaxEntities',
  body: {
    TaxEntityID: { type: 'integer', title: 'Tax entity', required: true },
    TaxEntityName: { type: 'string', required: true, minLength: 1, maxLength: 150 },
    Active: { type: 'boolean', required: true },
    TaxPercent: { type: 'number', nullable: true },
  },
  readBefore: { path: '/TaxEntities', keys: { TaxEntityID: 'TaxEntityID' } },
  replies: 'id',
};
