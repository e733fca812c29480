// Generated from api/equipment_sizes.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentSize } from '../records/equipment_sizes';

/**
 * The equipment sizes of this page.
 * @title Items
 */
type Items = EquipmentSize[];

export type EquipmentSizesGetOutput = ChangedListOutput<Items>;
