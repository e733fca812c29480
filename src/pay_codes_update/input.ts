// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import type { PayCodeID } from '../records/ids';

export type PayCodesUpdateInput = {
  /**
   * E.g. Overtime.
   *
   * @title Pay code name
   * @maxLength 60
   */
  PayCodeName?: string;
  /**
   * Premium on the base rate in dollars, e.g. 2.50.
   *
   * @title Premium dollars
   */
  PremiumDollars?: number;
  /**
   * Premium on the base rate in percent; see an existing pay code for the scale (50 or 0.5).
   *
   * @title Premium percent
   */
  PremiumPercent?: number;
  /**
   * Rate paid in place of the base rate, e.g. 30.
   *
   * @title Fixed rate
   */
  FixedRate?: number;
  /**
   * True keeps hours under this code out of overtime.
   *
   * @title Exclude from OT
   */
  ExcludeFromOT?: boolean;
  /**
   * Short code, e.g. OT.
   *
   * @title Pay code
   * @maxLength 10
   */
  PayCode?: string;
  /**
   * True marks a code for overtime.
   *
   * @title OT paycode
   */
  OTPaycode?: boolean;
  /**
   * Set it on creation: what leaving it out means there is not documented.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * @title Pay code ID
   * @minimum 1
   * @maximum 2147483647
   */
  PayCodeID: PayCodeID;
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
