// Generated from api/equipment_classes.yaml by "npm run generate": change the page, not this file.
import { equipmentClassesGet } from '../records/equipment_classes.operations';
import { testList } from '../testing/suites/list';
import { equipmentClassesGetHandler } from './handler';
import type { EquipmentClassesGetInput } from './input';

const example: EquipmentClassesGetInput = { filter: 'EquipmentClassID eq 1', limit: 50 };

testList(equipmentClassesGetHandler, equipmentClassesGet, example);
