// Generated from api/equipment_reading_logs.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { equipmentReadingLogsLookup } from '../records/equipment_reading_logs.lookup';
import { testLookup } from '../testing/suites/lookup';
import { equipmentReadingLogsDdlHandler } from './handler';

testLookup(equipmentReadingLogsDdlHandler, equipmentReadingLogsLookup);
