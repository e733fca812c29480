// Generated from api/equipment_model_service_schedules.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type EquipmentModelServiceSchedulesGetInput = ODataOptions;
