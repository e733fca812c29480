// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import type { CompanyID } from '../records/ids';

/**
 * @enumLabels Denied time email
 */
export type CompaniesPutClearable = 'DeniedTimeEmail';

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
   * Such as Bell Tower Holdings.
   *
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
   * Whether the company is in use; give it for a new one, as what Aspire assumes without it is not known.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * Fields to empty, such as: DeniedTimeEmail. A field that is merely left out keeps its value; one that is named here is not given as well.
   *
   * @title Clear fields
   */
  clear_fields?: CompaniesPutClearable[];
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
