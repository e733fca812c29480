// Generated from api/property_custom_field_definitions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { propertyCustomFieldDefinitionsLookup } from '../records/property_custom_field_definitions.lookup';
import { testLookup } from '../testing/suites/lookup';
import { propertyCustomFieldDefinitionsDdlHandler } from './handler';

testLookup(propertyCustomFieldDefinitionsDdlHandler, propertyCustomFieldDefinitionsLookup);
