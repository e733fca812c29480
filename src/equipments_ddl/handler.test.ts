// Generated from api/equipments.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { equipmentsLookup } from '../records/equipments.lookup';
import { testLookup } from '../testing/suites/lookup';
import { equipmentsDdlHandler } from './handler';

testLookup(equipmentsDdlHandler, equipmentsLookup);
