// Generated from api/equipments.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentItem } from '../records/equipments';

/**
 * The equipment, as Aspire has them.
 * @title Items
 */
type Items = EquipmentItem[];

export type EquipmentsGetOutput = ChangedListOutput<Items>;
