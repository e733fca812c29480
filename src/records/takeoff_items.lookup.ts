// Generated from api/takeoff_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { takeoffItemsGet } from './takeoff_items.operations';

export const takeoffItemsLookup: Lookup = {
  list: takeoffItemsGet,
  singular: 'takeoff item',
  plural: 'takeoff items',
  key: 'TakeoffItemID',
  name: '{TakeoffItemName}',
  detail: ['{TakeoffGroupName}', '{UnitTypeName}'],
  active: true,
  search: { text: ['TakeoffGroupName', 'UnitTypeName', 'TakeoffItemName'], number: [] },
};
