// Generated from api/equipment_manufacturers.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentManufacturer } from '../records/equipment_manufacturers';

/**
 * The equipment manufacturers, as Aspire has them.
 * @title Items
 */
type Items = EquipmentManufacturer[];

export type EquipmentManufacturersGetOutput = ChangedListOutput<Items>;
