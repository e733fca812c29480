// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import { propertyCustomFieldsCreate } from '../records/property_custom_fields.operations';
import { testCall } from '../testing/suites/call';
import { propertyCustomFieldsCreateHandler } from './handler';
import type { PropertyCustomFieldsCreateInput } from './input';

const example: PropertyCustomFieldsCreateInput = {
  PropertyID: 1,
  PropertyCustomFieldDefinitionID: 2,
  ColumnValue: 'Gate code 4471',
};

testCall(propertyCustomFieldsCreateHandler, propertyCustomFieldsCreate, example, {
  required: 'PropertyCustomFieldDefinitionID',
});
