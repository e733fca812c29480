// Generated from api/equipment_requested_services.yaml by "npm run generate": change the page, not this file.
import { equipmentRequestedServicesGet } from '../records/equipment_requested_services.operations';
import { testList } from '../testing/suites/list';
import { equipmentRequestedServicesGetHandler } from './handler';
import type { EquipmentRequestedServicesGetInput } from './input';

const example: EquipmentRequestedServicesGetInput = { filter: 'EquipmentRequestedServiceID eq 1', limit: 50 };

testList(equipmentRequestedServicesGetHandler, equipmentRequestedServicesGet, example);
