// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { Locality } from '../records/localities';

/**
 * The localities, as Aspire has them.
 * @title Items
 */
type Items = Locality[];

export type LocalitiesGetOutput = CursorListOutput<Items>;
