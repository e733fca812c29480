// Generated from api/equipment_service_logs.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type EquipmentServiceLogsGetInput = ODataOptions;
