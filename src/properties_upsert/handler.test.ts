// Generated from api/properties.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { propertiesUpsert } from '../records/properties.operations';
import { testUpsert } from '../testing/suites/upsert';
import { propertiesUpsertHandler } from './handler';
import type { PropertiesUpsertInput } from './input';

const example: PropertiesUpsertInput = {
  match_on: ['PropertyName'],
  PropertyName: 'Bell Tower Plaza North',
  BranchID: 1,
  AddressLine1: '200 Sample Street',
  City: 'Austin',
  StateProvinceCode: 'TX',
  ZipCode: '78701',
  PropertyStatusID: 1,
  PropertyTypeID: 1,
  AccountOwnerContactID: 1,
  PrimaryContactID: 2,
  BillingContactID: 2,
  Active: true,
};

testUpsert(propertiesUpsertHandler, propertiesUpsert, example);
