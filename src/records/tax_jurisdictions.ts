// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.

export type TaxEntityJurisdiction = {
  /**
   * The ID of a tax entity: see "List tax entities".
   * @title Tax entity ID
   * @TJS-type integer
   */
  TaxEntityID?: number;
  /** @title Tax entity name */
  TaxEntityName?: string | null;
};

/** @enumLabels Tax jurisdiction name, Tax jurisdiction ID, Active, Federal tax percent, State tax percent */
export enum TaxJurisdictionField {
  TaxJurisdictionName = 'TaxJurisdictionName',
  TaxJurisdictionID = 'TaxJurisdictionID',
  Active = 'Active',
  FederalTaxPercent = 'FederalTaxPercent',
  StateTaxPercent = 'StateTaxPercent',
}

/** A place with its sales tax: the tax entities that levy tax there together. Properties and invoices name one. */
export type TaxJurisdiction = {
  /**
   * Tells this record from the others.
   * @title Tax jurisdiction ID
   * @TJS-type integer
   */
  TaxJurisdictionID?: number;
  /** @title Tax jurisdiction name */
  TaxJurisdictionName?: string | null;
  /**
   * In percent, such as 8.25.
   * @title State tax percent
   */
  StateTaxPercent?: number | null;
  /**
   * In percent, such as 8.25.
   * @title Federal tax percent
   */
  FederalTaxPercent?: number | null;
  /** @title Active */
  Active?: boolean | null;
  /** @title Tax entity jurisdictions */
  TaxEntityJurisdictions?: TaxEntityJurisdiction[] | null;
};
