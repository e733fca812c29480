// Generated from api/schema/apiVersion.ts and api/schema/callTypes.ts by "npm run generate": change that, not this file.

export type ApiVersion = {
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   * @title API version
   * @advanced true
   */
  api_version?: string;
};

export type UpdateOptions = {
  /**
   * True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is left out, and all that it requires must be given. Left empty, other fields keep their values.
   * @title Send only given fields
   * @advanced true
   */
  send_only_given_fields?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
