// Generated from api/schema/apiVersion.ts and api/schema/callTypes.ts by "npm run generate": change that, not this file.

export type ApiVersion = {
  /**
   * The version of Aspire's API to ask for, such as 1.0. Leave it empty, unless Aspire support tells you otherwise.
   * @title API version
   * @advanced true
   */
  api_version?: string;
};

export type UpdateOptions = {
  /**
   * True sends only what you give, without reading the record first: Aspire may then empty every field that you leave out. Leave it empty to keep other fields as they are.
   * @title Send only given fields
   * @advanced true
   */
  send_only_given_fields?: boolean;
  /**
   * The version of Aspire's API to ask for, such as 1.0. Leave it empty, unless Aspire support tells you otherwise.
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
