// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ItemAllocationBody } from '../records/item_allocations.bodies';

export type ItemAllocationsCreateInput = Simplify<ItemAllocationBody & ApiVersion>;
