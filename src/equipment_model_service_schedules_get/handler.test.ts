// Generated from api/equipment_model_service_schedules.yaml by "npm run generate": change the page, not this file.
import { equipmentModelServiceSchedulesGet } from '../records/equipment_model_service_schedules.operations';
import { testList } from '../testing/suites/list';
import { equipmentModelServiceSchedulesGetHandler } from './handler';
import type { EquipmentModelServiceSchedulesGetInput } from './input';

const example: EquipmentModelServiceSchedulesGetInput = { filter: 'EquipmentModelServiceScheduleID eq 1', limit: 50 };

testList(equipmentModelServiceSchedulesGetHandler, equipmentModelServiceSchedulesGet, example);
