// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import type { TaxEntityIDs } from './ids';

export type TaxJurisdictionBody = {
  /**
   * The place where the tax holds, such as Austin.
   * @title Tax jurisdiction name
   * @minLength 1
   * @maxLength 50
   */
  TaxJurisdictionName: string;
  /**
   * False takes the tax jurisdiction out of use.
   * @title Active
   */
  Active: boolean;
  /**
   * The federal rate in percent, such as 5.
   * @title Federal tax percent
   */
  FederalTaxPercent?: number;
  /**
   * The tax entities that levy tax here.
   * @title Tax entity jurisdictions
   */
  TaxEntityJurisdictions?: TaxEntityIDs;
};
