// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import { propertyContactsGet } from '../records/property_contacts.operations';
import { testList } from '../testing/suites/list';
import { propertyContactsGetHandler } from './handler';
import type { PropertyContactsGetInput } from './input';

const example: PropertyContactsGetInput = { filter: 'PropertyID eq 1', limit: 50 };

testList(propertyContactsGetHandler, propertyContactsGet, example);
