// Generated from api/takeoff_groups.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { TakeoffGroup } from '../records/takeoff_groups';

/**
 * The takeoff groups, as Aspire has them.
 * @title Items
 */
type Items = TakeoffGroup[];

export type TakeoffGroupsGetOutput = CursorListOutput<Items>;
