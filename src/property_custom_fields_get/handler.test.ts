// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import { propertyCustomFieldsGet } from '../records/property_custom_fields.operations';
import { testList } from '../testing/suites/list';
import { propertyCustomFieldsGetHandler } from './handler';
import type { PropertyCustomFieldsGetInput } from './input';

const example: PropertyCustomFieldsGetInput = { filter: 'PropertyCustomFieldValueID eq 1', limit: 50 };

testList(propertyCustomFieldsGetHandler, propertyCustomFieldsGet, example);
