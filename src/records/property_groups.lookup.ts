// Generated from api/property_groups.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { propertyGroupsGet } from './property_groups.operations';

export const propertyGroupsLookup: Lookup = {
  list: propertyGroupsGet,
  singular: 'property group',
  plural: 'property groups',
  key: 'PropertyGroupID',
  name: '{PropertyGroupName}',
  detail: [],
  active: true,
  search: { text: ['PropertyGroupName'], number: [] },
};
