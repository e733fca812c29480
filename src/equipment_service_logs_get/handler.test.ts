// Generated from api/equipment_service_logs.yaml by "npm run generate": change the page, not this file.
import { equipmentServiceLogsGet } from '../records/equipment_service_logs.operations';
import { testList } from '../testing/suites/list';
import { equipmentServiceLogsGetHandler } from './handler';
import type { EquipmentServiceLogsGetInput } from './input';

const example: EquipmentServiceLogsGetInput = { filter: 'EquipmentServiceLogID eq 1', limit: 50 };

testList(equipmentServiceLogsGetHandler, equipmentServiceLogsGet, example);
