// Generated from api/equipments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { equipmentsGetById } from '../records/equipments.operations';
import { testGetById } from '../testing/suites/getById';
import { equipmentsGetByIdHandler } from './handler';
import type { EquipmentsGetByIdInput } from './input';

const example: EquipmentsGetByIdInput = { id: 1 };

testGetById(equipmentsGetByIdHandler, equipmentsGetById, example);
