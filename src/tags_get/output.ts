// Generated from api/tags.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { Tag } from '../records/tags';

/**
 * The tags, as Aspire has them.
 * @title Items
 */
type Items = Tag[];

export type TagsGetOutput = CursorListOutput<Items>;
