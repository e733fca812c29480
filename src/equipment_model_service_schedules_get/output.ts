// Generated from api/equipment_model_service_schedules.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentModelServiceSchedule } from '../records/equipment_model_service_schedules';

/**
 * The equipment model service schedules, as Aspire has them.
 * @title Items
 */
type Items = EquipmentModelServiceSchedule[];

export type EquipmentModelServiceSchedulesGetOutput = ChangedListOutput<Items>;
