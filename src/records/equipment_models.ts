// Generated from api/equipment_models.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Model name, Equipment model ID, Active, CapEX months, Created by user name, Created by user ID, Created date and time, Equipment class name, Equipment class ID, Equipment manufacturer name, Equipment manufacturer ID, Equipment size name, Equipment size ID, Fuel burn rate, Fuel unit, Last modified by user name, Last modified by user ID, Last modified date and time, Meter type */
export enum EquipmentModelField {
  ModelName = 'ModelName',
  EquipmentModelID = 'EquipmentModelID',
  Active = 'Active',
  CapEXMonths = 'CapEXMonths',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  EquipmentClassName = 'EquipmentClassName',
  EquipmentClassID = 'EquipmentClassID',
  EquipmentManufacturerName = 'EquipmentManufacturerName',
  EquipmentManufacturerID = 'EquipmentManufacturerID',
  EquipmentSizeName = 'EquipmentSizeName',
  EquipmentSizeID = 'EquipmentSizeID',
  FuelBurnRate = 'FuelBurnRate',
  FuelUnit = 'FuelUnit',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  MeterType = 'MeterType',
}

/** A make and model of equipment, such as a certain mower, that several machines share. */
export type EquipmentModel = {
  /**
   * Tells this record from the others.
   * @title Equipment model ID
   * @TJS-type integer
   */
  EquipmentModelID?: number;
  /**
   * The ID of an equipment manufacturer: see "List equipment manufacturers".
   * @title Equipment manufacturer ID
   * @TJS-type integer
   */
  EquipmentManufacturerID?: number;
  /** @title Equipment manufacturer name */
  EquipmentManufacturerName?: string | null;
  /**
   * The ID of an equipment size: see "List equipment sizes".
   * @title Equipment size ID
   * @TJS-type integer
   */
  EquipmentSizeID?: number;
  /** @title Equipment size name */
  EquipmentSizeName?: string | null;
  /**
   * The ID of an equipment class: see "List equipment classes".
   * @title Equipment class ID
   * @TJS-type integer
   */
  EquipmentClassID?: number;
  /** @title Equipment class name */
  EquipmentClassName?: string | null;
  /** @title Model name */
  ModelName?: string | null;
  /** @title Active */
  Active?: boolean;
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
  /** @title Created by user name */
  CreatedByUserName?: string | null;
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
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * How many months the machine counts as an investment.
   * @title CapEX months
   * @TJS-type ["integer","null"]
   */
  CapEXMonths?: number | null;
  /**
   * What the meter counts, such as hours or miles.
   * @title Meter type
   */
  MeterType?: string | null;
  /** @title Fuel burn rate */
  FuelBurnRate?: number | null;
  /** @title Fuel unit */
  FuelUnit?: string | null;
};
