// Generated from api/equipments.yaml by "npm run generate": change the page, not this file.
import { equipmentsGet } from '../records/equipments.operations';
import { testList } from '../testing/suites/list';
import { equipmentsGetHandler } from './handler';
import type { EquipmentsGetInput } from './input';

const example: EquipmentsGetInput = { filter: 'EquipmentID eq 1', limit: 50 };

testList(equipmentsGetHandler, equipmentsGet, example);
