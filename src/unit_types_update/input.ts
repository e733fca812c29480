// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import type { UnitTypeID } from '../records/ids';

/**
 * @enumLabels Active
 */
export type UnitTypesUpdateClearable = 'Active';

export type UnitTypesUpdateInput = {
  /**
   * @title Unit type ID
   */
  UnitTypeID: UnitTypeID;
  /**
   * Such as Pallet.
   *
   * @title Unit type name
   * @minLength 1
   * @maxLength 50
   */
  UnitTypeName?: string;
  /**
   * Whether the unit type is in use.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * Fields to empty, such as: Active. A field that is merely left out keeps its value; one that is named here is not given as well.
   *
   * @title Clear fields
   */
  clear_fields?: UnitTypesUpdateClearable[];
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
