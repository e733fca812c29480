// Generated from api/schema/verifyConnectionTypes.ts by "npm run generate": change that, not this file.

export type VerifyConnectionInput = {
  /**
   * Asks each list for one record, to tell which resources the API client may read. Not needed where Resources names some.
   * @title Check resources
   * @default false
   */
  check_resources?: boolean;
  /**
   * The resources to check, such as: WorkTickets. Left empty, all are checked where Check resources is true, and none otherwise.
   * @title Resources
   * @advanced true
   */
  resources?: string[];
};
