// Generated from api/activity_contacts.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const activityContacts: ResourceRow = {
  name: 'ActivityContacts',
  singular: 'activity contact',
  plural: 'activity contacts',
  key: ['ActivityContactID'],
};

export const activityContactsGet: OperationRow = {
  name: 'activity_contacts_get',
  title: 'List activity contacts',
  resource: activityContacts,
  method: 'GET',
  path: '/ActivityContacts',
  options: 'odata',
  fields: {
    ContactID: 'integer',
    ContactName: 'text',
    ActivityContactID: 'integer',
    EmailAddress: 'text',
    AssignmentType: 'text',
    IgnoreNullContact: 'boolean',
  },
  replies: 'rows',
};
