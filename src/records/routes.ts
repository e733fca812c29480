// Generated from api/routes.yaml by "npm run generate": change the page, not this file.

export type RouteProperty = {
  /**
   * Tells this record from the others.
   * @title Route property ID
   * @TJS-type integer
   */
  RoutePropertyID?: number;
  /**
   * The ID of a property: see "List properties".
   * @title Property ID
   * @TJS-type ["integer","null"]
   */
  PropertyID?: number | null;
  /** @title Property name */
  PropertyName?: string | null;
  /**
   * @title Display order
   * @TJS-type ["integer","null"]
   */
  DisplayOrder?: number | null;
};

export type RouteService = {
  /**
   * The ID of a service: see "List services".
   * @title Service ID
   * @TJS-type integer
   */
  ServiceID?: number;
  /** @title Service name */
  ServiceName?: string | null;
};

export type RouteServiceType = {
  /**
   * The ID of a service type: see "List service types".
   * @title Service type ID
   * @TJS-type integer
   */
  ServiceTypeID?: number;
  /** @title Service type name */
  ServiceTypeName?: string | null;
};

/** @enumLabels Route name, Route ID, Active, Allow equipment time reporting, Branch name, Branch ID, Color, Crew leader contact name, Crew leader contact ID, Display order, Division name, Division ID, Equipment name, Equipment ID, Hours, Manager name, Manager contact ID, Percent travel time, Route size, Show daily plan */
export enum RouteField {
  RouteName = 'RouteName',
  RouteID = 'RouteID',
  Active = 'Active',
  AllowEquipmentTimeReporting = 'AllowEquipmentTimeReporting',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  Color = 'Color',
  CrewLeaderContactName = 'CrewLeaderContactName',
  CrewLeaderContactID = 'CrewLeaderContactID',
  DisplayOrder = 'DisplayOrder',
  DivisionName = 'DivisionName',
  DivisionID = 'DivisionID',
  EquipmentName = 'EquipmentName',
  EquipmentID = 'EquipmentID',
  Hours = 'Hours',
  ManagerName = 'ManagerName',
  ManagerContactID = 'ManagerContactID',
  PercentTravelTime = 'PercentTravelTime',
  RouteSize = 'RouteSize',
  ShowDailyPlan = 'ShowDailyPlan',
}

/** A route that a crew works: its crew leader, manager, branch and division, and the properties and services it covers. */
export type Route = {
  /**
   * Tells this record from the others.
   * @title Route ID
   * @TJS-type integer
   */
  RouteID?: number;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /** @title Route name */
  RouteName?: string | null;
  /**
   * In hours, such as 7.5.
   * @title Hours
   */
  Hours?: number | null;
  /** @title Color */
  Color?: string | null;
  /**
   * A contact, not a user.
   * @title Crew leader contact ID
   * @TJS-type ["integer","null"]
   */
  CrewLeaderContactID?: number | null;
  /** @title Crew leader contact name */
  CrewLeaderContactName?: string | null;
  /** @title Active */
  Active?: boolean | null;
  /**
   * A contact, not a user.
   * @title Manager contact ID
   * @TJS-type ["integer","null"]
   */
  ManagerContactID?: number | null;
  /** @title Manager name */
  ManagerName?: string | null;
  /**
   * @title Route size
   * @TJS-type ["integer","null"]
   */
  RouteSize?: number | null;
  /**
   * The ID of a division: see "List divisions".
   * @title Division ID
   * @TJS-type ["integer","null"]
   */
  DivisionID?: number | null;
  /** @title Division name */
  DivisionName?: string | null;
  /**
   * @title Display order
   * @TJS-type ["integer","null"]
   */
  DisplayOrder?: number | null;
  /**
   * @title Percent travel time
   * @TJS-type ["integer","null"]
   */
  PercentTravelTime?: number | null;
  /** @title Show daily plan */
  ShowDailyPlan?: boolean | null;
  /** @title Allow equipment time reporting */
  AllowEquipmentTimeReporting?: boolean;
  /**
   * The ID of an equipment item: see "List equipment".
   * @title Equipment ID
   * @TJS-type ["integer","null"]
   */
  EquipmentID?: number | null;
  /** @title Equipment name */
  EquipmentName?: string | null;
  /** @title Route properties */
  RouteProperties?: RouteProperty[] | null;
  /** @title Route services */
  RouteServices?: RouteService[] | null;
  /** @title Route service types */
  RouteServiceTypes?: RouteServiceType[] | null;
};
