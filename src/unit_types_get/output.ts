// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { UnitType } from '../records/unit_types';

/**
 * The unit types, as Aspire has them.
 * @title Items
 */
type Items = UnitType[];

export type UnitTypesGetOutput = CursorListOutput<Items>;
