// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import type { TaxEntityIDs, TaxJurisdictionID } from '../records/ids';

/**
 * @enumLabels Federal tax percent
 */
export type TaxJurisdictionsUpdateClearable = 'FederalTaxPercent';

export type TaxJurisdictionsUpdateInput = {
  /**
   * @title Tax jurisdiction ID
   */
  TaxJurisdictionID: TaxJurisdictionID;
  /**
   * Such as Austin, TX.
   *
   * @title Tax jurisdiction name
   * @minLength 1
   * @maxLength 50
   */
  TaxJurisdictionName?: string;
  /**
   * The rate. Aspire does not say whether 8.25 or 0.0825 is meant: compare with an existing tax jurisdiction.
   *
   * @title Federal tax percent
   */
  FederalTaxPercent?: number;
  /**
   * Whether the tax jurisdiction is in use.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * The ids of the tax entities that levy tax here, e.g. [1, 2].
   *
   * @title Tax entity jurisdictions
   */
  TaxEntityJurisdictions?: TaxEntityIDs;
  /**
   * Fields to empty, such as: FederalTaxPercent. A field that is merely left out keeps its value; one that is named here is not given as well.
   *
   * @title Clear fields
   */
  clear_fields?: TaxJurisdictionsUpdateClearable[];
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
