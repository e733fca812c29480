// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { vendorsUpsert } from '../records/vendors.operations';
import { testUpsert } from '../testing/suites/upsert';
import { vendorsUpsertHandler } from './handler';
import type { VendorsUpsertInput } from './input';

const example: VendorsUpsertInput = {
  match_on: ['VendorName'],
  BranchID: 1,
  VendorName: 'Sandhill Nursery',
  AccountingVendorID: 'V-1042',
  BillingTerms: 'Net 30',
  Active: true,
};

testUpsert(vendorsUpsertHandler, vendorsUpsert, example);
