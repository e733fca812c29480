// Generated from api/equipment_disposal_reasons.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type EquipmentDisposalReasonsGetInput = ODataOptions;
