// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentReadingLog } from '../records/equipment_reading_logs';

/**
 * The equipment reading logs, as Aspire has them.
 * @title Items
 */
type Items = EquipmentReadingLog[];

export type EquipmentReadingLogsGetOutput = ChangedListOutput<Items>;
