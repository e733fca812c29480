// Generated from api/property_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { propertyTypesGet } from './property_types.operations';

export const propertyTypesLookup: Lookup = {
  list: propertyTypesGet,
  singular: 'property type',
  plural: 'property types',
  key: 'PropertyTypeID',
  name: '{PropertyTypeName}',
  detail: [],
  active: true,
  search: { text: ['PropertyTypeName'], number: [] },
};
