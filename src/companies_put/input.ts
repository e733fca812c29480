// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import type { CompanyID } from '../records/ids';

export type CompaniesPutInput = {
  /**
   * The company to update.
   *
   * @title Company ID
   * @minimum 1
   * @maximum 2147483647
   */
  CompanyID: CompanyID;
  /**
   * @title Company name
   * @minLength 1
   */
  CompanyName?: string;
  /**
   * E-mail address for notices of denied time.
   *
   * @title Denied time email
   * @format email
   */
  DeniedTimeEmail?: string;
  /**
   * Give it on creation: what a missing value means there is not documented.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is left out, and all that it requires must be given. Left empty, other fields keep their values.
   *
   * @title Send only given fields
   * @advanced true
   */
  send_only_given_fields?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
