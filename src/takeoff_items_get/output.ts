// Generated from api/takeoff_items.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { TakeoffItem } from '../records/takeoff_items';

/**
 * The takeoff items, as Aspire has them.
 * @title Items
 */
type Items = TakeoffItem[];

export type TakeoffItemsGetOutput = CursorListOutput<Items>;
