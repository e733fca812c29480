// Generated from api/sales_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { salesTypesGet } from './sales_types.operations';

export const salesTypesLookup: Lookup = {
  list: salesTypesGet,
  singular: 'sales type',
  plural: 'sales types',
  key: 'SalesTypeID',
  name: '{SalesTypeName}',
  detail: [],
  active: true,
  search: { text: ['SalesTypeName'], number: [] },
};
