// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { BranchIDs, RoleIDs, UserID } from '../records/ids';

export type UsersUpdateInput = Simplify<
  {
    /**
     * Spelled UserId here; users_get calls it UserID.
     * @title User ID
     */
    UserId: UserID;
    /**
     * True opens every branch; otherwise name the branches in BranchAccess.
     * @title All branch access
     */
    AllBranchAccess?: boolean;
    /**
     * Branch ids, e.g. [1, 2]: all of them, as they take the place of the old ones.
     * @title Branch access
     */
    BranchAccess?: BranchIDs;
    /**
     * A new password. Leave out to change none; that this keeps the old one is assumed.
     * @title Password
     * @maxLength 500
     */
    Password?: string;
    /**
     * Whether the user is in use.
     * @title Active
     */
    Active?: boolean;
    /**
     * Role ids, e.g. [1, 2]: all of them, as they take the place of the old ones.
     * @title User roles
     * @minItems 1
     */
    UserRoles?: RoleIDs;
  } & UpdateOptions
>;
