// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import type { EquipmentID } from './ids';

export type EquipmentReadingLogBody = {
  /**
   * The machine that was read.
   * @title Equipment
   * @minimum 1
   * @maximum 2147483647
   */
  EquipmentID: EquipmentID;
  /**
   * The day of the entry, such as 2026-04-08.
   * @title Log date
   * @minLength 1
   * @format datetime
   */
  LogDate: string;
  /**
   * The day on which the meter was read, such as 2026-04-08.
   * @title Reading date
   * @minLength 1
   * @format datetime
   */
  ReadingDate: string;
  /**
   * What the meter shows, such as 1284.5: hours or miles, as the machine counts.
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
