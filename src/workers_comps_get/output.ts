// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { WorkersComp } from '../records/workers_comps';

/**
 * The workers comps, as Aspire has them.
 * @title Items
 */
type Items = WorkersComp[];

export type WorkersCompsGetOutput = ChangedListOutput<Items>;
