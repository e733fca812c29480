// Generated from api/localities.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Locality name, Locality ID, Active, Local code */
export enum LocalityField {
  LocalityName = 'LocalityName',
  LocalityID = 'LocalityID',
  Active = 'Active',
  LocalCode = 'LocalCode',
}

/** A county or similar area that properties are filed under. */
export type Locality = {
  /**
   * Tells this record from the others.
   * @title Locality ID
   * @TJS-type integer
   */
  LocalityID?: number;
  /** @title Locality name */
  LocalityName?: string | null;
  /** @title Local code */
  LocalCode?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
