// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const propertyContacts: ResourceRow = {
  name: 'PropertyContacts',
  singular: 'property contact',
  plural: 'property contacts',
  key: ['PropertyID', 'ContactID'],
};

export const propertyContactsGet: OperationRow = {
  name: 'property_contacts_get',
  title: 'List property contacts',
  resource: propertyContacts,
  method: 'GET',
  path: '/PropertyContacts',
  options: 'odata',
  fields: {
    PropertyID: 'integer',
    ContactID: 'integer',
    ContactName: 'text',
    PrimaryContact: 'boolean',
    BillingContact: 'boolean',
    EmailInvoiceContact: 'boolean',
    EmailNotificationsContact: 'boolean',
    CompanyID: 'integer',
    CompanyName: 'text',
    SMSNotificationsContact: 'boolean',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    CreatedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedDateTime: 'date',
    PropertyName: 'text',
  },
  timestamps: {
    changed: 'LastModifiedDateTime',
    created: 'CreatedDateTime',
    nullable: ['LastModifiedDateTime', 'CreatedDateTime'],
  },
  replies: 'rows',
};

export const propertyContactsCreate: OperationRow = {
  name: 'property_contacts_create',
  title: 'Create property contact',
  resource: propertyContacts,
  method: 'POST',
  path: '/PropertyContacts',
  body: {
    PropertyID: { type: 'integer', title: 'Property', required: true, minimum: 1, maximum: 2147483647 },
    ContactID: { type: 'integer', title: 'Contact', required: true, minimum: 1, maximum: 2147483647 },
    PrimaryContact: { type: 'boolean', nullable: true },
    BillingContact: { type: 'boolean', nullable: true },
    EmailInvoiceContact: { type: 'boolean', nullable: true },
    EmailNotificationsContact: { type: 'boolean', nullable: true },
    SMSNotificationsContact: { type: 'boolean', nullable: true },
  },
  replies: 'id',
};

export const propertyContactsUpdate: OperationRow = {
  name: 'property_contacts_update',
  title: 'Update property contact',
  resource: propertyContacts,
  method: 'PUT',
  path: '/PropertyContacts',
  body: {
    PropertyID: { type: 'integer', title: 'Property', required: true, minimum: 1, maximum: 2147483647 },
    ContactID: { type: 'integer', title: 'Contact', required: true, minimum: 1, maximum: 2147483647 },
    PrimaryContact: { type: 'boolean', nullable: true },
    BillingContact: { type: 'boolean', nullable: true },
    EmailInvoiceContact: { type: 'boolean', nullable: true },
    EmailNotificationsContact: { type: 'boolean', nullable: true },
    SMSNotificationsContact: { type: 'boolean', nullable: true },
  },
  readBefore: { path: '/PropertyContacts', keys: { PropertyID: 'PropertyID', ContactID: 'ContactID' } },
  replies: 'id',
};
