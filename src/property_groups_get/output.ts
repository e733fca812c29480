// Generated from api/property_groups.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { PropertyGroup } from '../records/property_groups';

/**
 * The property groups, as Aspire has them.
 * @title Items
 */
type Items = PropertyGroup[];

export type PropertyGroupsGetOutput = CursorListOutput<Items>;
