// Generated from api/users.yaml by "npm run generate": change the page, not this file.

/**
 * @items {"type":"integer"}
 */
type IntegerList = number[];

export type UsersUpdateInput = {
  /**
   * Spelled UserId here; users_get calls it UserID.
   *
   * @title User ID
   * @TJS-type integer
   */
  UserId: number;
  /**
   * True opens every branch; otherwise name the branches in BranchAccess.
   *
   * @title All branch access
   */
  AllBranchAccess: boolean;
  /**
   * Branch ids, e.g. [1, 2]; send them all.
   *
   * @title Branch access
   */
  BranchAccess?: IntegerList;
  /**
   * A new password. Leave out to change none; that this keeps the old one is assumed.
   *
   * @title Password
   * @maxLength 500
   */
  Password?: string;
  /**
   * @title Active
   */
  Active: boolean;
  /**
   * Role ids, e.g. [1, 2]; send them all.
   *
   * @title User roles
   * @minItems 1
   */
  UserRoles: IntegerList;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
