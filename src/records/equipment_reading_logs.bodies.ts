// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import type { EquipmentID } from './ids';

export type EquipmentReadingLogBody = {
  /**
   * The machine.
   * @title Equipment ID
   * @minimum 1
   * @maximum 2147483647
   */
  EquipmentID: EquipmentID;
  /**
   * Day of the entry, such as 2026-04-08T00:00:00.
   * @title Log date
   * @minLength 1
   * @format datetime
   */
  LogDate: string;
  /**
   * Day the meter was read, such as 2026-04-08T00:00:00.
   * @title Reading date
   * @minLength 1
   * @format datetime
   */
  ReadingDate: string;
  /**
   * What the meter shows, such as 1284.5; hours or miles, depending on the model.
   * @title Meter reading
   * @minimum 0
   */
  MeterReading: number;
  /**
   * What the machine reports, such as P0420.
   * @title Trouble code
   * @maxLength 50
   */
  TroubleCode?: string;
};
