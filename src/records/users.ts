// Generated from api/users.yaml by "npm run generate": change the page, not this file.

export type BranchAccess = {
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type integer
   */
  BranchID?: number;
  /** @title Branch name */
  BranchName?: string | null;
};

export type UserRole = {
  /**
   * The ID of a role: see "List roles".
   * @title Role ID
   * @TJS-type integer
   */
  RoleID?: number;
  /** @title Role name */
  RoleName?: string | null;
};

/** @enumLabels Contact last name, User ID, Active, All branch access, Contact first name, External contact reference */
export enum UserField {
  ContactLastName = 'ContactLastName',
  UserID = 'UserID',
  Active = 'Active',
  AllBranchAccess = 'AllBranchAccess',
  ContactFirstName = 'ContactFirstName',
  ExternalContactReference = 'ExternalContactReference',
}

/** A login to Aspire with its roles and branches; the person behind it is a contact. */
export type User = {
  /**
   * Tells this record from the others.
   * @title User ID
   * @TJS-type integer
   */
  UserID?: number;
  /** @title All branch access */
  AllBranchAccess?: boolean | null;
  /** @title Branch access */
  BranchAccess?: BranchAccess[] | null;
  /** @title External contact reference */
  ExternalContactReference?: string | null;
  /** @title Contact first name */
  ContactFirstName?: string | null;
  /** @title Contact last name */
  ContactLastName?: string | null;
  /** @title Active */
  Active?: boolean | null;
  /** @title User roles */
  UserRoles?: UserRole[] | null;
};
