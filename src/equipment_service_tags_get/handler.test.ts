// Generated from api/equipment_service_tags.yaml by "npm run generate": change the page, not this file.
import { equipmentServiceTagsGet } from '../records/equipment_service_tags.operations';
import { testList } from '../testing/suites/list';
import { equipmentServiceTagsGetHandler } from './handler';
import type { EquipmentServiceTagsGetInput } from './input';

const example: EquipmentServiceTagsGetInput = { filter: 'EquipmentServiceTagID eq 1', limit: 50 };

testList(equipmentServiceTagsGetHandler, equipmentServiceTagsGet, example);
