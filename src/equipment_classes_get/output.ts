// Generated from api/equipment_classes.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentClass } from '../records/equipment_classes';

/**
 * The equipment classes, as Aspire has them.
 * @title Items
 */
type Items = EquipmentClass[];

export type EquipmentClassesGetOutput = ChangedListOutput<Items>;
