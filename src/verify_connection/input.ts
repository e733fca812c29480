// Generated from api/schema/verifyConnectionTypes.ts by "npm run generate": change that, not this file.

export type VerifyConnectionInput = {
  /**
   * True asks each list for one record, to tell which resources your API client may read. Not needed when you name some in Resources.
   * @title Check resources
   * @default false
   */
  check_resources?: boolean;
  /**
   * The resources to check, such as WorkTickets. Leave it empty to check all of them when Check resources is true.
   * @title Resources
   * @advanced true
   */
  resources?: string[];
};
