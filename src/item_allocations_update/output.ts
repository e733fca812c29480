// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type ItemAllocationsUpdateOutput = WriteOutput;
