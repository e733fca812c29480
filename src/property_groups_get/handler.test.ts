// Generated from api/property_groups.yaml by "npm run generate": change the page, not this file.
import { propertyGroupsGet } from '../records/property_groups.operations';
import { testList } from '../testing/suites/list';
import { propertyGroupsGetHandler } from './handler';
import type { PropertyGroupsGetInput } from './input';

const example: PropertyGroupsGetInput = { filter: 'PropertyGroupID eq 1', limit: 50 };

testList(propertyGroupsGetHandler, propertyGroupsGet, example);
