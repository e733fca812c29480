// Generated from api/equipment_requested_services.yaml by "npm run generate": change the page, not this file.

/**
 * A request to repair or service a machine, for instance after an inspection.
 */
export type EquipmentRequestedService = {
  /**
   * @title Equipment requested service ID
   * @TJS-type integer
   */
  EquipmentRequestedServiceID?: number;
  /**
   * @title Equipment service tag ID
   * @TJS-type integer
   */
  EquipmentServiceTagID?: number;
  /**
   * @title Service tag name
   */
  ServiceTagName?: string | null;
  /**
   * @title Equipment ID
   * @TJS-type integer
   */
  EquipmentID?: number;
  /**
   * @title Equipment service log ID
   * @TJS-type ["integer","null"]
   */
  EquipmentServiceLogID?: number | null;
  /**
   * @title Notes
   */
  Notes?: string | null;
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
   * @title Created by user name
   */
  CreatedByUserName?: string | null;
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
   * @title Last modified by user name
   */
  LastModifiedByUserName?: string | null;
  /**
   * @title Equipment inspection category ID
   * @TJS-type ["integer","null"]
   */
  EquipmentInspectionCategoryID?: number | null;
  /**
   * @title Equipment inspection category name
   */
  EquipmentInspectionCategoryName?: string | null;
  /**
   * @title Equipment inspection ID
   * @TJS-type ["integer","null"]
   */
  EquipmentInspectionID?: number | null;
  /**
   * @title Request source
   */
  RequestSource?: string | null;
};
