// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { BranchIDs, RoleIDs } from '../records/ids';

export type UsersCreateInput = Simplify<
  {
    /**
     * True opens every branch; otherwise name the branches in BranchAccess.
     * @title All branch access
     */
    AllBranchAccess: boolean;
    /**
     * Branch ids, e.g. [1, 2].
     * @title Branch access
     */
    BranchAccess?: BranchIDs;
    /**
     * The ExternalContactReference of the person's contact (contacts_get), e.g. EMP-2041.
     * @title External contact reference
     * @minLength 1
     * @maxLength 255
     */
    ExternalContactReference: string;
    /**
     * The first password of the login; Aspire never gives it back.
     * @title Password
     * @minLength 1
     * @maxLength 500
     */
    Password: string;
    /**
     * Whether the user is in use.
     * @title Active
     */
    Active: boolean;
    /**
     * Role ids, e.g. [1]; at least one.
     * @title User roles
     * @minItems 1
     */
    UserRoles: RoleIDs;
  } & ApiVersion
>;
