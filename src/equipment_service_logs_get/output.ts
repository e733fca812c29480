// Generated from api/equipment_service_logs.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentServiceLog } from '../records/equipment_service_logs';

/**
 * The equipment service logs, as Aspire has them.
 * @title Items
 */
type Items = EquipmentServiceLog[];

export type EquipmentServiceLogsGetOutput = ChangedListOutput<Items>;
