// Generated from api/unit_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { unitTypesGet } from './unit_types.operations';

export const unitTypesLookup: Lookup = {
  list: unitTypesGet,
  singular: 'unit type',
  plural: 'unit types',
  key: 'UnitTypeID',
  name: '{UnitTypeName}',
  detail: [],
  active: true,
  search: { text: ['UnitTypeName'], number: [] },
};
