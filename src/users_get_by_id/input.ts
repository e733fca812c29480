// Generated from api/users.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { UserID } from '../records/ids';
import type { UserField } from '../records/users';

export type UsersGetByIdInput = {
  /**
   * The User ID of the user to give, such as: 4711.
   * @title User ID
   * @minimum 1
   */
  id: UserID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: UserField[];
  /**
   * Whether a missing user gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: UserID,AllBranchAccess.
   * @title Select
   * @advanced true
   */
  select?: string;
};
