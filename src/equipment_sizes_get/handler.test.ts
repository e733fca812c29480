// Generated from api/equipment_sizes.yaml by "npm run generate": change the page, not this file.
import { equipmentSizesGet } from '../records/equipment_sizes.operations';
import { testList } from '../testing/suites/list';
import { equipmentSizesGetHandler } from './handler';
import type { EquipmentSizesGetInput } from './input';

const example: EquipmentSizesGetInput = { filter: 'EquipmentSizeID eq 1', limit: 50 };

testList(equipmentSizesGetHandler, equipmentSizesGet, example);
