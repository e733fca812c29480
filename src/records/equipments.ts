// Generated from api/equipments.yaml by "npm run generate": change the page, not this file.

/**
 * A machine, vehicle or other piece of equipment that the company owns, from request and purchase to service and disposal.
 */
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
  /**
   * @title Description
   * @maxLength 250
   */
  Description?: string | null;
  /**
   * @title Model year
   * @TJS-type ["integer","null"]
   */
  ModelYear?: number | null;
  /**
   * @title Asset number
   * @maxLength 50
   */
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
  /**
   * @title Purchase price
   */
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
  /**
   * @title Disposed price
   */
  DisposedPrice?: number | null;
  /**
   * @title Serial number
   * @maxLength 50
   */
  SerialNumber?: string | null;
  /**
   * @title Engine number
   * @maxLength 50
   */
  EngineNumber?: string | null;
  /**
   * @title Active
   */
  Active?: boolean;
  /**
   * @title Warranty days
   * @TJS-type ["integer","null"]
   */
  WarrantyDays?: number | null;
  /**
   * @title Created date time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /**
   * @title Last modified date time
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
  /**
   * @title Financing bank
   * @maxLength 100
   */
  FinancingBank?: string | null;
  /**
   * Stands among the financing fields; not known to be a payroll schedule (PayScheduleID).
   *
   * @title Pay schedule
   * @TJS-type ["integer","null"]
   */
  PaySchedule?: number | null;
  /**
   * @title Plate number
   * @maxLength 50
   */
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
  /**
   * @title Dealer
   * @maxLength 100
   */
  Dealer?: string | null;
  /**
   * @title Mileage hours
   * @TJS-type ["integer","null"]
   */
  MileageHours?: number | null;
  /**
   * @title Estimated purchase price
   */
  EstimatedPurchasePrice?: number | null;
  /**
   * @title Aspire GPS identifier
   * @maxLength 50
   */
  AspireGPSIdentifier?: string | null;
  /**
   * @title Tracker type
   * @maxLength 25
   */
  TrackerType?: string | null;
  /**
   * @title Equipment model name
   * @maxLength 100
   */
  EquipmentModelName?: string | null;
  /**
   * @title Branch name
   * @maxLength 50
   */
  BranchName?: string | null;
  /**
   * @title Division name
   * @maxLength 50
   */
  DivisionName?: string | null;
  /**
   * @title Property name
   * @maxLength 100
   */
  PropertyName?: string | null;
  /**
   * @title Route name
   * @maxLength 100
   */
  RouteName?: string | null;
  /**
   * @title Requested user name
   * @maxLength 101
   */
  RequestedUserName?: string | null;
  /**
   * @title Approved user name
   * @maxLength 101
   */
  ApprovedUserName?: string | null;
  /**
   * @title Purchased user name
   * @maxLength 101
   */
  PurchasedUserName?: string | null;
  /**
   * @title In service user name
   * @maxLength 101
   */
  InServiceUserName?: string | null;
  /**
   * @title Out of service user name
   * @maxLength 101
   */
  OutOfServiceUserName?: string | null;
  /**
   * @title Disposed user name
   * @maxLength 101
   */
  DisposedUserName?: string | null;
  /**
   * @title Created by user name
   * @maxLength 101
   */
  CreatedByUserName?: string | null;
  /**
   * @title Last modified by user name
   * @maxLength 101
   */
  LastModifiedByUserName?: string | null;
  /**
   * @title Equipment disposal reason
   * @maxLength 50
   */
  EquipmentDisposalReason?: string | null;
  /**
   * @title Equipment status name
   * @maxLength 50
   */
  EquipmentStatusName?: string | null;
};
