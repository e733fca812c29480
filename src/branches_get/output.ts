// Generated from api/branches.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { Branch } from '../records/branches';

/**
 * The branches, as Aspire has them.
 * @title Items
 */
type Items = Branch[];

export type BranchesGetOutput = CursorListOutput<Items>;
