// Generated from api/roles.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Role name, Role ID, Required, Role value */
export enum RoleField {
  RoleName = 'RoleName',
  RoleID = 'RoleID',
  Required = 'Required',
  RoleValue = 'RoleValue',
}

/** A security role that decides what a user may see and do in Aspire. */
export type Role = {
  /**
   * Tells this record from the others.
   * @title Role ID
   * @TJS-type integer
   */
  RoleID?: number;
  /** @title Role name */
  RoleName?: string | null;
  /** @title Required */
  Required?: boolean | null;
  /**
   * @title Role value
   * @TJS-type ["integer","null"]
   */
  RoleValue?: number | null;
};
