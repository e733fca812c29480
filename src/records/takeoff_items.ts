// Generated from api/takeoff_items.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Takeoff item name, Takeoff item ID, Active, Primary takeoff, Show in lists, Sort order, Table extender header ID, Takeoff group name, Takeoff group ID, Unit type name, Unit type ID */
export enum TakeoffItemField {
  TakeoffItemName = 'TakeoffItemName',
  TakeoffItemID = 'TakeoffItemID',
  Active = 'Active',
  PrimaryTakeoff = 'PrimaryTakeoff',
  ShowInLists = 'ShowInLists',
  SortOrder = 'SortOrder',
  TableExtenderHeaderID = 'TableExtenderHeaderID',
  TakeoffGroupName = 'TakeoffGroupName',
  TakeoffGroupID = 'TakeoffGroupID',
  UnitTypeName = 'UnitTypeName',
  UnitTypeID = 'UnitTypeID',
}

/** A quantity that is measured on a property for estimating, such as turf area or length of edging, with its unit. */
export type TakeoffItem = {
  /**
   * Tells this record from the others.
   * @title Takeoff item ID
   * @TJS-type integer
   */
  TakeoffItemID?: number;
  /**
   * The ID of a takeoff group: see "List takeoff groups".
   * @title Takeoff group ID
   * @TJS-type ["integer","null"]
   */
  TakeoffGroupID?: number | null;
  /** @title Takeoff group name */
  TakeoffGroupName?: string | null;
  /**
   * The ID of an unit type: see "List unit types".
   * @title Unit type ID
   * @TJS-type ["integer","null"]
   */
  UnitTypeID?: number | null;
  /** @title Unit type name */
  UnitTypeName?: string | null;
  /** @title Takeoff item name */
  TakeoffItemName?: string | null;
  /** @title Active */
  Active?: boolean | null;
  /** @title Primary takeoff */
  PrimaryTakeoff?: boolean | null;
  /**
   * @title Sort order
   * @TJS-type ["integer","null"]
   */
  SortOrder?: number | null;
  /**
   * An ID without a list of its own.
   * @title Table extender header ID
   * @TJS-type ["integer","null"]
   */
  TableExtenderHeaderID?: number | null;
  /** @title Show in lists */
  ShowInLists?: boolean | null;
};
