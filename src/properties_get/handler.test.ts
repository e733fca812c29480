// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import { propertiesGet } from '../records/properties.operations';
import { testList } from '../testing/suites/list';
import { propertiesGetHandler } from './handler';
import type { PropertiesGetInput } from './input';

const example: PropertiesGetInput = { filter: 'PropertyID eq 1', limit: 50 };

testList(propertiesGetHandler, propertiesGet, example);
