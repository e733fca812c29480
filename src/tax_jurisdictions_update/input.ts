// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.

/**
 * @items {"type":"integer"}
 */
type IntegerList = number[];

export type TaxJurisdictionsUpdateInput = {
  /**
   * @title Tax jurisdiction ID
   * @TJS-type integer
   */
  TaxJurisdictionID: number;
  /**
   * @title Tax jurisdiction name
   * @minLength 1
   * @maxLength 50
   */
  TaxJurisdictionName: string;
  /**
   * The rate. Aspire does not say whether 8.25 or 0.0825 is meant: compare with an existing tax jurisdiction.
   *
   * @title Federal tax percent
   */
  FederalTaxPercent?: number;
  /**
   * @title Active
   */
  Active: boolean;
  /**
   * The ids of the tax entities that levy tax here, e.g. [1, 2].
   *
   * @title Tax entity jurisdictions
   */
  TaxEntityJurisdictions?: IntegerList;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
