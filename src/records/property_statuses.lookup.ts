// Generated from api/property_statuses.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { propertyStatusesGet } from './property_statuses.operations';

export const propertyStatusesLookup: Lookup = {
  list: propertyStatusesGet,
  singular: 'property status',
  plural: 'property statuses',
  key: 'PropertyStatusID',
  name: '{PropertyStatusName}',
  detail: [],
  active: true,
  search: { text: ['PropertyStatusName'], number: [] },
};
