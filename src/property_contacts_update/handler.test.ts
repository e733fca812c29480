// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import { propertyContactsUpdate } from '../records/property_contacts.operations';
import { testUpdate } from '../testing/suites/update';
import { propertyContactsUpdateHandler } from './handler';
import type { PropertyContactsUpdateInput } from './input';

const example: PropertyContactsUpdateInput = {
  PropertyID: 1,
  ContactID: 1,
  PrimaryContact: true,
  BillingContact: true,
  EmailInvoiceContact: true,
  EmailNotificationsContact: true,
  SMSNotificationsContact: false,
};

testUpdate(propertyContactsUpdateHandler, propertyContactsUpdate, example, {
  required: 'PropertyID',
  change: { PrimaryContact: true },
  whole: [
    'PrimaryContact',
    'BillingContact',
    'EmailInvoiceContact',
    'EmailNotificationsContact',
    'SMSNotificationsContact',
  ],
});
