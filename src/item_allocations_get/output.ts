// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { ItemAllocation } from '../records/item_allocations';

/**
 * The item allocations, as Aspire has them.
 * @title Items
 */
type Items = ItemAllocation[];

export type ItemAllocationsGetOutput = ChangedListOutput<Items>;
