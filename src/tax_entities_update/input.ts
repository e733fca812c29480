// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import type { TaxEntityID } from '../records/ids';

/**
 * @enumLabels Tax percent
 */
export type TaxEntitiesUpdateClearable = 'TaxPercent';

export type TaxEntitiesUpdateInput = {
  /**
   * @title Tax entity ID
   */
  TaxEntityID: TaxEntityID;
  /**
   * Such as Travis County.
   *
   * @title Tax entity name
   * @minLength 1
   * @maxLength 150
   */
  TaxEntityName?: string;
  /**
   * The rate. Aspire does not say whether 8.25 or 0.0825 is meant: compare with an existing tax entity.
   *
   * @title Tax percent
   */
  TaxPercent?: number;
  /**
   * Whether the tax entity is in use.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * Fields to empty, such as: TaxPercent. A field that is merely left out keeps its value; one that is named here is not given as well.
   *
   * @title Clear fields
   */
  clear_fields?: TaxEntitiesUpdateClearable[];
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
