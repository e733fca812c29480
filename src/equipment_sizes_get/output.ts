// Generated from api/equipment_sizes.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentSize } from '../records/equipment_sizes';

/**
 * The equipment sizes, as Aspire has them.
 * @title Items
 */
type Items = EquipmentSize[];

export type EquipmentSizesGetOutput = ChangedListOutput<Items>;
