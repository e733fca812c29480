// Generated from api/property_types.yaml by "npm run generate": change the page, not this file.
import { propertyTypesGet } from '../records/property_types.operations';
import { testList } from '../testing/suites/list';
import { propertyTypesGetHandler } from './handler';
import type { PropertyTypesGetInput } from './input';

const example: PropertyTypesGetInput = { filter: 'PropertyTypeID eq 1', limit: 50 };

testList(propertyTypesGetHandler, propertyTypesGet, example);
