// Generated from api/inventory_locations.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { InventoryLocation } from '../records/inventory_locations';

/**
 * The inventory locations, as Aspire has them.
 * @title Items
 */
type Items = InventoryLocation[];

export type InventoryLocationsGetOutput = CursorListOutput<Items>;
