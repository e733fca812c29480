// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { User } from '../records/users';

/**
 * The users, as Aspire has them.
 * @title Items
 */
type Items = User[];

export type UsersGetOutput = CursorListOutput<Items>;
