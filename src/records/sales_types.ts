// Generated from api/sales_types.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Sales type name, Sales type ID, Active */
export enum SalesTypeField {
  SalesTypeName = 'SalesTypeName',
  SalesTypeID = 'SalesTypeID',
  Active = 'Active',
}

/** A category for sales, by which opportunities are told apart. */
export type SalesType = {
  /**
   * Tells this record from the others.
   * @title Sales type ID
   * @TJS-type integer
   */
  SalesTypeID?: number;
  /** @title Sales type name */
  SalesTypeName?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
