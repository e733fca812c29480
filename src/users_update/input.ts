// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { BranchIDs, RoleIDs, UserID } from '../records/ids';

export type UsersUpdateInput = Simplify<
  {
    /**
     * The login to update.
     * @title User
     */
    UserId: UserID;
    /**
     * True opens every branch. With false, choose them in Branch access.
     * @title All branch access
     */
    AllBranchAccess?: boolean;
    /**
     * False locks the login.
     * @title Active
     */
    Active?: boolean;
    /**
     * All roles of the user: the list takes the place of the old one.
     * @title User roles
     * @minItems 1
     */
    UserRoles?: RoleIDs;
    /**
     * All branches that the user may see: the list takes the place of the old one.
     * @title Branch access
     */
    BranchAccess?: BranchIDs;
    /**
     * A new password, from a secret store. Leave it empty to keep the old one.
     * @title Password
     * @maxLength 500
     */
    Password?: string;
  } & UpdateOptions
>;
