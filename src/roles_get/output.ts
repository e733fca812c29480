// Generated from api/roles.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { Role } from '../records/roles';

/**
 * The roles, as Aspire has them.
 * @title Items
 */
type Items = Role[];

export type RolesGetOutput = CursorListOutput<Items>;
