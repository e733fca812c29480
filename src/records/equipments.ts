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
   * @title Equipment ID
   * @TJS-type integer
   */
  EquipmentID?: number;
  /**
   * @title Equipment model ID
   * @TJS-type integer
   */
  EquipmentModelID?: number;
  /**
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /**
   * @title Division ID
   * @TJS-type ["integer","null"]
   */
  DivisionID?: number | null;
  /**
   * @title Property ID
   * @TJS-type ["integer","null"]
   */
  PropertyID?: number | null;
  /**
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
   * @title Requested date
   * @format datetime
   */
  RequestedDate?: string | null;
  /**
   * @title Requested user ID
   * @TJS-type ["integer","null"]
   */
  RequestedUserID?: number | null;
  /**
   * @title Approved date
   * @format datetime
   */
  ApprovedDate?: string | null;
  /**
   * @title Approved user ID
   * @TJS-type ["integer","null"]
   */
  ApprovedUserID?: number | null;
  /**
   * @title Purchased date
   * @format datetime
   */
  PurchasedDate?: string | null;
  /**
   * @title Purchased user ID
   * @TJS-type ["integer","null"]
   */
  PurchasedUserID?: number | null;
  /** @title Purchase price */
  PurchasePrice?: number | null;
  /**
   * @title In service date
   * @format datetime
   */
  InServiceDate?: string | null;
  /**
   * @title In service user ID
   * @TJS-type ["integer","null"]
   */
  InServiceUserID?: number | null;
  /**
   * @title Out of service date
   * @format datetime
   */
  OutOfServiceDate?: string | null;
  /**
   * @title Out of service user ID
   * @TJS-type ["integer","null"]
   */
  OutOfServiceUserID?: number | null;
  /**
   * @title Disposed date
   * @format datetime
   */
  DisposedDate?: string | null;
  /**
   * @title Disposed user ID
   * @TJS-type ["integer","null"]
   */
  DisposedUserID?: number | null;
  /**
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
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /**
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /**
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
