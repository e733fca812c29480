// Generated from api/properties.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { propertiesGet } from './properties.operations';

export const propertyIndustriesLookup: Lookup = {
  list: propertiesGet,
  singular: 'industry',
  plural: 'industries',
  key: 'IndustryID',
  name: '{IndustryName}',
  detail: [],
  search: { text: ['IndustryName'], number: [] },
};
