// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import type { TaxEntityIDs } from './ids';

export type TaxJurisdictionBody = {
  /**
   * Such as Austin, TX.
   * @title Tax jurisdiction name
   * @minLength 1
   * @maxLength 50
   */
  TaxJurisdictionName: string;
  /**
   * The rate. Aspire does not say whether 8.25 or 0.0825 is meant: compare with an existing tax jurisdiction.
   * @title Federal tax percent
   */
  FederalTaxPercent?: number;
  /**
   * Whether the tax jurisdiction is in use.
   * @title Active
   */
  Active: boolean;
  /**
   * The ids of the tax entities that levy tax here, e.g. [1, 2].
   * @title Tax entity jurisdictions
   */
  TaxEntityJurisdictions?: TaxEntityIDs;
};
