// Generated from api/property_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import { propertyCustomFieldDefinitionsGet } from '../records/property_custom_field_definitions.operations';
import { testList } from '../testing/suites/list';
import { propertyCustomFieldDefinitionsGetHandler } from './handler';
import type { PropertyCustomFieldDefinitionsGetInput } from './input';

const example: PropertyCustomFieldDefinitionsGetInput = { filter: 'PropertyCustomFieldDefinitionID eq 1', limit: 50 };

testList(propertyCustomFieldDefinitionsGetHandler, propertyCustomFieldDefinitionsGet, example);
