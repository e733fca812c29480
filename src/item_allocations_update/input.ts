// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ItemAllocationID } from '../records/ids';
import type { ItemAllocationBody } from '../records/item_allocations.bodies';

export type ItemAllocationsUpdateInput = Simplify<
  {
    /**
     * @title Item allocation
     * @minimum 1
     * @maximum 2147483647
     */
    ItemAllocationId: ItemAllocationID;
  } & Partial<ItemAllocationBody> &
    UpdateOptions
>;
