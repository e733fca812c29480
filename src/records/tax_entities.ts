// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Active, Tax entity ID, Tax entity name, Tax percent */
export type TaxEntityField = 'Active' | 'TaxEntityID' | 'TaxEntityName' | 'TaxPercent';

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
