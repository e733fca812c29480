// Generated from api/activity_comment_histories.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { ActivityCommentHistory } from '../records/activity_comment_histories';

/**
 * The activity comment histories, as Aspire has them.
 * @title Items
 */
type Items = ActivityCommentHistory[];

export type ActivityCommentHistoriesGetOutput = CreatedListOutput<Items>;
