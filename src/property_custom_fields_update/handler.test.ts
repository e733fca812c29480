// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import { propertyCustomFieldsUpdate } from '../records/property_custom_fields.operations';
import { testUpdate } from '../testing/suites/update';
import { propertyCustomFieldsUpdateHandler } from './handler';
import type { PropertyCustomFieldsUpdateInput } from './input';

const example: PropertyCustomFieldsUpdateInput = { PropertyCustomFieldValueID: 1, ColumnValue: 'Gate code 4471' };

testUpdate(propertyCustomFieldsUpdateHandler, propertyCustomFieldsUpdate, example, {
  required: 'PropertyCustomFieldValueID',
  change: { ColumnValue: 'Changed' },
  whole: ['PropertyCustomFieldValueID', 'ColumnValue'],
});
