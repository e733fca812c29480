// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { BranchIDs, RoleIDs } from '../records/ids';

export type UsersCreateInput = Simplify<
  {
    /**
     * The External contact reference that the person's contact has, such as EMP-2041.
     * @title External contact reference
     * @minLength 1
     * @maxLength 255
     */
    ExternalContactReference: string;
    /**
     * The first password of the login. Take it from a secret store.
     * @title Password
     * @minLength 1
     * @maxLength 500
     */
    Password: string;
    /**
     * The roles of the user, at least one.
     * @title User roles
     * @minItems 1
     */
    UserRoles: RoleIDs;
    /**
     * True opens every branch. With false, choose them in Branch access.
     * @title All branch access
     */
    AllBranchAccess: boolean;
    /**
     * False locks the login.
     * @title Active
     */
    Active: boolean;
    /**
     * The branches that the user may see.
     * @title Branch access
     */
    BranchAccess?: BranchIDs;
  } & ApiVersion
>;
