// Generated from api/equipment_disposal_reasons.yaml by "npm run generate": change the page, not this file.
import { equipmentDisposalReasonsGet } from '../records/equipment_disposal_reasons.operations';
import { testList } from '../testing/suites/list';
import { equipmentDisposalReasonsGetHandler } from './handler';
import type { EquipmentDisposalReasonsGetInput } from './input';

const example: EquipmentDisposalReasonsGetInput = { filter: 'EquipmentDisposalReasonID eq 1', limit: 50 };

testList(equipmentDisposalReasonsGetHandler, equipmentDisposalReasonsGet, example);
