// Generated from api/sales_types.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Active, Sales type ID, Sales type name */
export type SalesTypeField = 'Active' | 'SalesTypeID' | 'SalesTypeName';

/** A category for sales, by which opportunities are told apart. */
export type SalesType = {
  /**
   * @title Sales type ID
   * @TJS-type integer
   */
  SalesTypeID?: number;
  /** @title Sales type name */
  SalesTypeName?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
