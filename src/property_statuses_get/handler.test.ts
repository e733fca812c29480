// Generated from api/property_statuses.yaml by "npm run generate": change the page, not this file.
import { propertyStatusesGet } from '../records/property_statuses.operations';
import { testList } from '../testing/suites/list';
import { propertyStatusesGetHandler } from './handler';
import type { PropertyStatusesGetInput } from './input';

const example: PropertyStatusesGetInput = { filter: 'PropertyStatusID eq 1', limit: 50 };

testList(propertyStatusesGetHandler, propertyStatusesGet, example);
