// Generated from api/equipment_service_tags.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentServiceTag } from '../records/equipment_service_tags';

/**
 * The equipment service tags, as Aspire has them.
 * @title Items
 */
type Items = EquipmentServiceTag[];

export type EquipmentServiceTagsGetOutput = ChangedListOutput<Items>;
