// Generated from api/property_custom_fields.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { propertyCustomFieldsLookup } from '../records/property_custom_fields.lookup';
import { testLookup } from '../testing/suites/lookup';
import { propertyCustomFieldsDdlHandler } from './handler';

testLookup(propertyCustomFieldsDdlHandler, propertyCustomFieldsLookup);
