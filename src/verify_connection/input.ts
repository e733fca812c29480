// Generated from api/schema/verifyConnectionTypes.ts by "npm run generate": change that, not this file.

export type VerifyConnectionInput = {
  /**
   * Asks each list for one record, to tell which resources the API client may read.
   * @title Check resources
   * @default false
   */
  check_resources?: boolean;
  /**
   * The only resources to check, such as: WorkTickets. Left empty, all are checked.
   * @title Resources
   * @advanced true
   */
  resources?: string[];
};
