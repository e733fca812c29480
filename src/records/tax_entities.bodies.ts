// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.

export type TaxEntityBody = {
  /**
   * Who levies the tax, such as Travis County.
   * @title Tax entity name
   * @minLength 1
   * @maxLength 150
   */
  TaxEntityName: string;
  /**
   * False takes the tax entity out of use.
   * @title Active
   */
  Active: boolean;
  /**
   * The rate in percent, such as 8.25.
   * @title Tax percent
   */
  TaxPercent?: number;
};
