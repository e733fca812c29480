// Generated from api/equipment_models.yaml by "npm run generate": change the page, not this file.
import { equipmentModelsGet } from '../records/equipment_models.operations';
import { testList } from '../testing/suites/list';
import { equipmentModelsGetHandler } from './handler';
import type { EquipmentModelsGetInput } from './input';

const example: EquipmentModelsGetInput = { filter: 'EquipmentModelID eq 1', limit: 50 };

testList(equipmentModelsGetHandler, equipmentModelsGet, example);
