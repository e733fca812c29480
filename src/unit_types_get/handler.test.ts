// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import { unitTypesGet } from '../records/unit_types.operations';
import { testList } from '../testing/suites/list';
import { unitTypesGetHandler } from './handler';
import type { UnitTypesGetInput } from './input';

const example: UnitTypesGetInput = { filter: 'UnitTypeID eq 1', limit: 50 };

testList(unitTypesGetHandler, unitTypesGet, example);
