// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import { contactCustomFieldsUpdate } from '../records/contact_custom_fields.operations';
import { testUpdate } from '../testing/suites/update';
import { contactCustomFieldsUpdateHandler } from './handler';
import type { ContactCustomFieldsUpdateInput } from './input';

const example: ContactCustomFieldsUpdateInput = { ContactCustomFieldValueID: 1, ColumnValue: 'Gate code 8820' };

testUpdate(contactCustomFieldsUpdateHandler, contactCustomFieldsUpdate, example, {
  required: 'ContactCustomFieldValueID',
  change: { ColumnValue: 'Changed' },
  whole: ['ContactCustomFieldValueID', 'ColumnValue'],
});
