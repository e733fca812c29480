// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import { propertyAvailabilitiesGet } from '../records/property_availabilities.operations';
import { testList } from '../testing/suites/list';
import { propertyAvailabilitiesGetHandler } from './handler';
import type { PropertyAvailabilitiesGetInput } from './input';

const example: PropertyAvailabilitiesGetInput = { filter: 'PropertyId eq 1', limit: 50 };

testList(propertyAvailabilitiesGetHandler, propertyAvailabilitiesGet, example);
