// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import { unitTypesCreate } from '../records/unit_types.operations';
import { testCall } from '../testing/suites/call';
import { unitTypesCreateHandler } from './handler';
import type { UnitTypesCreateInput } from './input';

const example: UnitTypesCreateInput = { UnitTypeName: 'Cubic yard', Active: true };

testCall(unitTypesCreateHandler, unitTypesCreate, example, { required: 'UnitTypeName' });
