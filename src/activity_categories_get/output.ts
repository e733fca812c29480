// Generated from api/activity_categories.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { ActivityCategory } from '../records/activity_categories';

/**
 * The activity categories, as Aspire has them.
 * @title Items
 */
type Items = ActivityCategory[];

export type ActivityCategoriesGetOutput = CursorListOutput<Items>;
