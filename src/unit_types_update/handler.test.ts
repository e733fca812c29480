// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import { unitTypesUpdate } from '../records/unit_types.operations';
import { testUpdate } from '../testing/suites/update';
import { unitTypesUpdateHandler } from './handler';
import type { UnitTypesUpdateInput } from './input';

const example: UnitTypesUpdateInput = { UnitTypeID: 1, UnitTypeName: 'Cubic yard', Active: true };

testUpdate(unitTypesUpdateHandler, unitTypesUpdate, example, {
  required: 'UnitTypeID',
  change: { UnitTypeName: 'Changed' },
  whole: ['UnitTypeID', 'UnitTypeName', 'Active'],
});
