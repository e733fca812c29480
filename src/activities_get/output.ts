// Generated from api/activities.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { Activity } from '../records/activities';

/**
 * The activities, as Aspire has them.
 * @title Items
 */
type Items = Activity[];

export type ActivitiesGetOutput = ChangedListOutput<Items>;
