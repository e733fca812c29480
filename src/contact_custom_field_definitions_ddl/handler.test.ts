// Generated from api/contact_custom_field_definitions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { contactCustomFieldDefinitionsLookup } from '../records/contact_custom_field_definitions.lookup';
import { testLookup } from '../testing/suites/lookup';
import { contactCustomFieldDefinitionsDdlHandler } from './handler';

testLookup(contactCustomFieldDefinitionsDdlHandler, contactCustomFieldDefinitionsLookup);
