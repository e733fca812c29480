// Generated from api/users.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { UserID } from '../records/ids';
import type { UserField } from '../records/users';

export type UsersGetByIdInput = {
  /**
   * The user to get: pick it from the list, or give its ID, such as 4711.
   * @title User
   * @minimum 1
   */
  id: UserID;
  /**
   * The fields to get; you always get the ID. Leave it empty to get the whole record with its nested lists.
   * @title Fields
   */
  fields?: UserField[];
  /**
   * True gives an empty Record, and Found as false, when there is no such user, so that your workflow can branch. Otherwise that is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to get, separated by commas, such as UserID,AllBranchAccess. Use it in place of Fields.
   * @title Select
   * @advanced true
   */
  select?: string;
};
