// Generated from api/equipment_requested_services.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type EquipmentRequestedServicesGetInput = ODataOptions;
