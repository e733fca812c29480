// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type ItemAllocationsGetInput = ODataOptions;
