// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const unitTypes: ResourceRow = {
  name: 'UnitTypes',
  singular: 'unit type',
  plural: 'unit types',
  key: ['UnitTypeID'],
};

export const unitTypesGet: OperationRow = {
  name: 'unit_types_get',
  title: 'List unit types',
  resource: unitTypes,
  method: 'GET',
  path: '/UnitTypes',
  options: 'odata',
  fields: { UnitTypeID: 'integer', UnitTypeName: 'text', Active: 'boolean' },
  replies: 'rows',
};

export const unitTypesCreate: OperationRow = {
  name: 'unit_types_create',
  title: 'Create unit type',
  resource: unitTypes,
  method: 'POST',
  path: '/UnitTypes',
  body: {
    UnitTypeName: { type: 'string', required: true, minLength: 1, maxLength: 50 },
    Active: { type: 'boolean', nullable: true },
  },
  replies: 'id',
};

export const unitTypesUpdate: OperationRow = {
  name: 'unit_types_update',
  title: 'Update unit type',
  resource: unitTypes,
  method: 'PUT',
  path: '/UnitTypes',
  body: {
    UnitTypeID: { type: 'integer', title: 'Unit type', required: true },
    UnitTypeName: { type: 'string', required: true, minLength: 1, maxLength: 50 },
    Active: { type: 'boolean', nullable: true },
  },
  readBefore: { path: '/UnitTypes', keys: { UnitTypeID: 'UnitTypeID' } },
  replies: 'id',
};
