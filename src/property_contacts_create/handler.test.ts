// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import { propertyContactsCreate } from '../records/property_contacts.operations';
import { testCall } from '../testing/suites/call';
import { propertyContactsCreateHandler } from './handler';
import type { PropertyContactsCreateInput } from './input';

const example: PropertyContactsCreateInput = {
  PropertyID: 1,
  ContactID: 2,
  PrimaryContact: false,
  BillingContact: true,
  EmailInvoiceContact: true,
};

testCall(propertyContactsCreateHandler, propertyContactsCreate, example, { required: 'PropertyID' });
