// Generated from api/equipments.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Description, Equipment ID, Active, Approved date, Approved user name, Approved user ID, Aspire GPS identifier, Asset number, Branch name, Branch ID, Created by user name, Created by user ID, Created date and time, Dealer, Disposed date, Disposed price, Disposed user name, Disposed user ID, Division name, Division ID, Engine number, Equipment disposal reason, Equipment disposal reason ID, Equipment model name, Equipment model ID, Equipment status name, Equipment status ID, Estimated purchase price, Financing bank, Gross vehicle weight, In service date, In service user name, In service user ID, Last modified by user name, Last modified by user ID, Last modified date and time, Mileage hours, Model year, Out of service date, Out of service user name, Out of service user ID, Pay schedule, Plate number, Property name, Property ID, Purchase price, Purchased date, Purchased user name, Purchased user ID, Renewal date, Requested date, Requested user name, Requested user ID, Route name, Route ID, Serial number, Tracker type, Warranty days */
export enum EquipmentItemField {
  Description = 'Description',
  EquipmentID = 'EquipmentID',
  Active = 'Active',
  ApprovedDate = 'ApprovedDate',
  ApprovedUserName = 'ApprovedUserName',
  ApprovedUserID = 'ApprovedUserID',
  AspireGPSIdentifier = 'AspireGPSIdentifier',
  AssetNumber = 'AssetNumber',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  Dealer = 'Dealer',
  DisposedDate = 'DisposedDate',
  DisposedPrice = 'DisposedPrice',
  DisposedUserName = 'DisposedUserName',
  DisposedUserID = 'DisposedUserID',
  DivisionName = 'DivisionName',
  DivisionID = 'DivisionID',
  EngineNumber = 'EngineNumber',
  EquipmentDisposalReason = 'EquipmentDisposalReason',
  EquipmentDisposalReasonID = 'EquipmentDisposalReasonID',
  EquipmentModelName = 'EquipmentModelName',
  EquipmentModelID = 'EquipmentModelID',
  EquipmentStatusName = 'EquipmentStatusName',
  EquipmentStatusID = 'EquipmentStatusID',
  EstimatedPurchasePrice = 'EstimatedPurchasePrice',
  FinancingBank = 'FinancingBank',
  GrossVehicleWeight = 'GrossVehicleWeight',
  InServiceDate = 'InServiceDate',
  InServiceUserName = 'InServiceUserName',
  InServiceUserID = 'InServiceUserID',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  MileageHours = 'MileageHours',
  ModelYear = 'ModelYear',
  OutOfServiceDate = 'OutOfServiceDate',
  OutOfServiceUserName = 'OutOfServiceUserName',
  OutOfServiceUserID = 'OutOfServiceUserID',
  PaySchedule = 'PaySchedule',
  PlateNumber = 'PlateNumber',
  PropertyName = 'PropertyName',
  PropertyID = 'PropertyID',
  PurchasePrice = 'PurchasePrice',
  PurchasedDate = 'PurchasedDate',
  PurchasedUserName = 'PurchasedUserName',
  PurchasedUserID = 'PurchasedUserID',
  RenewalDate = 'RenewalDate',
  RequestedDate = 'RequestedDate',
  RequestedUserName = 'RequestedUserName',
  RequestedUserID = 'RequestedUserID',
  RouteName = 'RouteName',
  RouteID = 'RouteID',
  SerialNumber = 'SerialNumber',
  TrackerType = 'TrackerType',
  WarrantyDays = 'WarrantyDays',
}

/** A machine, vehicle or other piece of equipment that the company owns, from request and purchase to service and disposal. */
export type EquipmentItem = {
  /**
   * An ID without a list of its own.
   * @title Equipment ID
   * @TJS-type integer
   */
  EquipmentID?: number;
  /**
   * The ID of an equipment model: see "List equipment models".
   * @title Equipment model ID
   * @TJS-type integer
   */
  EquipmentModelID?: number;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /**
   * The ID of a division: see "List divisions".
   * @title Division ID
   * @TJS-type ["integer","null"]
   */
  DivisionID?: number | null;
  /**
   * The ID of a property: see "List properties".
   * @title Property ID
   * @TJS-type ["integer","null"]
   */
  PropertyID?: number | null;
  /**
   * The ID of a route: see "List routes".
   * @title Route ID
   * @TJS-type ["integer","null"]
   */
  RouteID?: number | null;
  /** @title Description */
  Description?: string | null;
  /**
   * @title Model year
   * @TJS-type ["integer","null"]
   */
  ModelYear?: number | null;
  /** @title Asset number */
  AssetNumber?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Requested date
   * @format datetime
   */
  RequestedDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Requested user ID
   * @TJS-type ["integer","null"]
   */
  RequestedUserID?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Approved date
   * @format datetime
   */
  ApprovedDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Approved user ID
   * @TJS-type ["integer","null"]
   */
  ApprovedUserID?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Purchased date
   * @format datetime
   */
  PurchasedDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Purchased user ID
   * @TJS-type ["integer","null"]
   */
  PurchasedUserID?: number | null;
  /** @title Purchase price */
  PurchasePrice?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title In service date
   * @format datetime
   */
  InServiceDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title In service user ID
   * @TJS-type ["integer","null"]
   */
  InServiceUserID?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Out of service date
   * @format datetime
   */
  OutOfServiceDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Out of service user ID
   * @TJS-type ["integer","null"]
   */
  OutOfServiceUserID?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Disposed date
   * @format datetime
   */
  DisposedDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Disposed user ID
   * @TJS-type ["integer","null"]
   */
  DisposedUserID?: number | null;
  /**
   * The ID of an equipment disposal reason: see "List equipment disposal reasons".
   * @title Equipment disposal reason ID
   * @TJS-type ["integer","null"]
   */
  EquipmentDisposalReasonID?: number | null;
  /** @title Disposed price */
  DisposedPrice?: number | null;
  /** @title Serial number */
  SerialNumber?: string | null;
  /** @title Engine number */
  EngineNumber?: string | null;
  /** @title Active */
  Active?: boolean;
  /**
   * @title Warranty days
   * @TJS-type ["integer","null"]
   */
  WarrantyDays?: number | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /**
   * An ID: Equipment status name tells of what.
   * @title Equipment status ID
   * @TJS-type integer
   */
  EquipmentStatusID?: number;
  /** @title Financing bank */
  FinancingBank?: string | null;
  /**
   * A field of the financing of the machine, not a payroll schedule.
   * @title Pay schedule
   * @TJS-type ["integer","null"]
   */
  PaySchedule?: number | null;
  /** @title Plate number */
  PlateNumber?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Renewal date
   * @format datetime
   */
  RenewalDate?: string | null;
  /**
   * @title Gross vehicle weight
   * @TJS-type ["integer","null"]
   */
  GrossVehicleWeight?: number | null;
  /** @title Dealer */
  Dealer?: string | null;
  /**
   * In hours, such as 7.5.
   * @title Mileage hours
   * @TJS-type ["integer","null"]
   */
  MileageHours?: number | null;
  /** @title Estimated purchase price */
  EstimatedPurchasePrice?: number | null;
  /** @title Aspire GPS identifier */
  AspireGPSIdentifier?: string | null;
  /** @title Tracker type */
  TrackerType?: string | null;
  /** @title Equipment model name */
  EquipmentModelName?: string | null;
  /** @title Branch name */
  BranchName?: string | null;
  /** @title Division name */
  DivisionName?: string | null;
  /** @title Property name */
  PropertyName?: string | null;
  /** @title Route name */
  RouteName?: string | null;
  /** @title Requested user name */
  RequestedUserName?: string | null;
  /** @title Approved user name */
  ApprovedUserName?: string | null;
  /** @title Purchased user name */
  PurchasedUserName?: string | null;
  /** @title In service user name */
  InServiceUserName?: string | null;
  /** @title Out of service user name */
  OutOfServiceUserName?: string | null;
  /** @title Disposed user name */
  DisposedUserName?: string | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /** @title Equipment disposal reason */
  EquipmentDisposalReason?: string | null;
  /** @title Equipment status name */
  EquipmentStatusName?: string | null;
};
