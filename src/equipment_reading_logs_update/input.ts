// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import type { EquipmentID, EquipmentReadingLogID } from '../records/ids';

/**
 * @enumLabels Trouble code
 */
export type EquipmentReadingLogsUpdateClearable = 'TroubleCode';

export type EquipmentReadingLogsUpdateInput = {
  /**
   * The reading to update.
   *
   * @title Equipment reading log ID
   * @minimum 1
   * @maximum 2147483647
   * @lookupInput {"equipment_id":"{{{EquipmentID}}}"}
   */
  EquipmentReadingLogID: EquipmentReadingLogID;
  /**
   * The machine; a new reading needs it.
   *
   * @title Equipment ID
   * @minimum 1
   * @maximum 2147483647
   */
  EquipmentID?: EquipmentID;
  /**
   * Day of the entry, such as 2026-04-08T00:00:00.
   *
   * @title Log date
   * @minLength 1
   * @format datetime
   */
  LogDate?: string;
  /**
   * Day the meter was read, such as 2026-04-08T00:00:00.
   *
   * @title Reading date
   * @minLength 1
   * @format datetime
   */
  ReadingDate?: string;
  /**
   * What the meter shows, such as 1284.5; hours or miles, depending on the model.
   *
   * @title Meter reading
   * @minimum 0
   */
  MeterReading?: number;
  /**
   * What the machine reports, such as P0420.
   *
   * @title Trouble code
   * @maxLength 50
   */
  TroubleCode?: string;
  /**
   * Fields to empty, such as: TroubleCode. A field that is merely left out keeps its value; one that is named here is not given as well.
   *
   * @title Clear fields
   */
  clear_fields?: EquipmentReadingLogsUpdateClearable[];
  /**
   * True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is left out, and all that it requires must be given. Left empty, other fields keep their values.
   *
   * @title Send only given fields
   * @advanced true
   */
  send_only_given_fields?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
