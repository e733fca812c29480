// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Tax entity name, Tax entity ID, Active, Tax percent */
export enum TaxEntityField {
  TaxEntityName = 'TaxEntityName',
  TaxEntityID = 'TaxEntityID',
  Active = 'Active',
  TaxPercent = 'TaxPercent',
}

/** An authority that levies sales tax, such as a county or a city, with its rate. */
export type TaxEntity = {
  /**
   * Tells this record from the others.
   * @title Tax entity ID
   * @TJS-type integer
   */
  TaxEntityID?: number;
  /** @title Tax entity name */
  TaxEntityName?: string | null;
  /**
   * In percent, such as 8.25.
   * @title Tax percent
   */
  TaxPercent?: number | null;
  /** @title Active */
  Active?: boolean | null;
};
