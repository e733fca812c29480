// Generated from api/regions.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { Region } from '../records/regions';

/**
 * The regions, as Aspire has them.
 * @title Items
 */
type Items = Region[];

export type RegionsGetOutput = CursorListOutput<Items>;
