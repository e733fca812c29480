// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Unit type name, Unit type ID, Active */
export enum UnitTypeField {
  UnitTypeName = 'UnitTypeName',
  UnitTypeID = 'UnitTypeID',
  Active = 'Active',
}

/** A unit of measure, such as cubic yard or hour, that catalog items and takeoff items are counted in. */
export type UnitType = {
  /**
   * Tells this record from the others.
   * @title Unit type ID
   * @TJS-type integer
   */
  UnitTypeID?: number;
  /** @title Unit type name */
  UnitTypeName?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
