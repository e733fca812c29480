// Generated from api/properties.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { propertiesGet } from './properties.operations';

export const propertiesLookup: Lookup = {
  list: propertiesGet,
  singular: 'property',
  plural: 'properties',
  key: 'PropertyID',
  name: '{PropertyName}',
  detail: ['{PropertyAddressLine1}', '{PropertyAddressCity}'],
  active: true,
  parents: { branch_id: 'BranchID', property_group_id: 'PropertyGroupID' },
  search: { text: ['PropertyAddressLine1', 'PropertyAddressCity', 'PropertyName'], number: [] },
};
