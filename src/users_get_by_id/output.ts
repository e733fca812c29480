// Generated from api/users.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { User } from '../records/users';

export type UsersGetByIdOutput = {
  /**
   * The user; null where there is none.
   * @title Record
   */
  record: User | null;
  /**
   * Whether there is such a user.
   * @title Found
   */
  found: boolean;
};
