// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.

export type WorkersCompsUpdateInput = {
  /**
   * Needed in practice, to say which class is meant.
   *
   * @title Workers comp ID
   * @minimum 0
   * @maximum 2147483647
   * @TJS-type integer
   */
  WorkersCompID?: number;
  /**
   * The record holds 200 characters.
   *
   * @title Workers comp name
   * @minLength 1
   */
  WorkersCompName: string;
  /**
   * Text, e.g. 0042; the record holds 10 characters.
   *
   * @title Workers comp code
   * @minLength 1
   */
  WorkersCompCode: string;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
