// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import { propertiesCreate } from '../records/properties.operations';
import { testCall } from '../testing/suites/call';
import { propertiesCreateHandler } from './handler';
import type { PropertiesCreateInput } from './input';

const example: PropertiesCreateInput = {
  PropertyName: 'Bell Tower Plaza',
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

testCall(propertiesCreateHandler, propertiesCreate, example, { required: 'PropertyName' });
