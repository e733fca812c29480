// Generated from api/users.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { User } from '../records/users';

export type UsersGetByIdOutput = {
  /**
   * The user; empty where there is none.
   * @title Record
   */
  record: User | null;
  /**
   * True when there is such a user.
   * @title Found
   */
  found: boolean;
};
