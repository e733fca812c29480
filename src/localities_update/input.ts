// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import type { LocalityID } from '../records/ids';

/**
 * @enumLabels Local code
 */
export type LocalitiesUpdateClearable = 'LocalCode';

export type LocalitiesUpdateInput = {
  /**
   * @title Locality ID
   */
  LocalityID: LocalityID;
  /**
   * E.g. Travis.
   *
   * @title Locality name
   * @minLength 1
   * @maxLength 50
   */
  LocalityName?: string;
  /**
   * Short code, e.g. TRV.
   *
   * @title Local code
   * @maxLength 10
   */
  LocalCode?: string;
  /**
   * False keeps the locality out of use.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * Fields to empty, such as: LocalCode. A field that is merely left out keeps its value; one that is named here is not given as well.
   *
   * @title Clear fields
   */
  clear_fields?: LocalitiesUpdateClearable[];
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
