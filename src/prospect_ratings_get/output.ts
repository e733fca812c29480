// Generated from api/prospect_ratings.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { ProspectRating } from '../records/prospect_ratings';

/**
 * The prospect ratings, as Aspire has them.
 * @title Items
 */
type Items = ProspectRating[];

export type ProspectRatingsGetOutput = CursorListOutput<Items>;
