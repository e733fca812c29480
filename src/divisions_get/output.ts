// Generated from api/divisions.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { Division } from '../records/divisions';

/**
 * The divisions, as Aspire has them.
 * @title Items
 */
type Items = Division[];

export type DivisionsGetOutput = CursorListOutput<Items>;
