// Generated from api/vendors.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { vendorsGet } from './vendors.operations';

export const vendorsLookup: Lookup = {
  list: vendorsGet,
  singular: 'vendor',
  plural: 'vendors',
  key: 'VendorID',
  name: '{VendorName}',
  detail: ['{BranchName}'],
  active: true,
  search: { text: ['BranchName', 'VendorName'], number: [] },
};
