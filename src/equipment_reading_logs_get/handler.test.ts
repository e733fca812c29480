// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import { equipmentReadingLogsGet } from '../records/equipment_reading_logs.operations';
import { testList } from '../testing/suites/list';
import { equipmentReadingLogsGetHandler } from './handler';
import type { EquipmentReadingLogsGetInput } from './input';

const example: EquipmentReadingLogsGetInput = { filter: 'EquipmentReadingLogID eq 1', limit: 50 };

testList(equipmentReadingLogsGetHandler, equipmentReadingLogsGet, example);
