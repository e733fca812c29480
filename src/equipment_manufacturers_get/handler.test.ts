// Generated from api/equipment_manufacturers.yaml by "npm run generate": change the page, not this file.
import { equipmentManufacturersGet } from '../records/equipment_manufacturers.operations';
import { testList } from '../testing/suites/list';
import { equipmentManufacturersGetHandler } from './handler';
import type { EquipmentManufacturersGetInput } from './input';

const example: EquipmentManufacturersGetInput = { filter: 'EquipmentManufacturerID eq 1', limit: 50 };

testList(equipmentManufacturersGetHandler, equipmentManufacturersGet, example);
