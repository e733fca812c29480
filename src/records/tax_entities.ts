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
   * @title Tax entity ID
   * @TJS-type integer
   */
  TaxEntityID?: number;
  /** @title Tax entity name */
  TaxEntityName?: string | null;
  /** @title Tax percent */
  TaxPercent?: number | null;
  /** @title Active */
  Active?: boolean | null;
};
