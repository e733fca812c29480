// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.

export type TaxEntityBody = {
  /**
   * Such as Travis County.
   * @title Tax entity name
   * @minLength 1
   * @maxLength 150
   */
  TaxEntityName: string;
  /**
   * The rate. Aspire does not say whether 8.25 or 0.0825 is meant: compare with an existing tax entity.
   * @title Tax percent
   */
  TaxPercent?: number;
  /**
   * Whether the tax entity is in use.
   * @title Active
   */
  Active: boolean;
};
