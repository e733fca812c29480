// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Pay schedule name, Pay schedule ID, Active, Daily hours before overtime, Default overtime pay code name, Default overtime pay code ID, Default pay code name, Default pay code ID, Weekly hours before overtime */
export enum PayScheduleField {
  PayScheduleName = 'PayScheduleName',
  PayScheduleID = 'PayScheduleID',
  Active = 'Active',
  DailyHoursBeforeOT = 'DailyHoursBeforeOT',
  DefaultOTPayCodeName = 'DefaultOTPayCodeName',
  DefaultOTPayCodeID = 'DefaultOTPayCodeID',
  DefaultPayCodeName = 'DefaultPayCodeName',
  DefaultPayCodeID = 'DefaultPayCodeID',
  WeeklyHoursBeforeOT = 'WeeklyHoursBeforeOT',
}

/** The overtime rules that a group of employees is paid by: hours before overtime and the pay codes for both. */
export type PaySchedule = {
  /**
   * Tells this record from the others.
   * @title Pay schedule ID
   * @TJS-type integer
   */
  PayScheduleID?: number;
  /** @title Pay schedule name */
  PayScheduleName?: string | null;
  /**
   * In hours, such as 7.5.
   * @title Daily hours before overtime
   */
  DailyHoursBeforeOT?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Weekly hours before overtime
   */
  WeeklyHoursBeforeOT?: number | null;
  /** @title Active */
  Active?: boolean | null;
  /**
   * The ID of a pay code: see "List pay codes".
   * @title Default pay code ID
   * @TJS-type ["integer","null"]
   */
  DefaultPayCodeID?: number | null;
  /** @title Default pay code name */
  DefaultPayCodeName?: string | null;
  /**
   * The ID of a pay code: see "List pay codes".
   * @title Default overtime pay code ID
   * @TJS-type ["integer","null"]
   */
  DefaultOTPayCodeID?: number | null;
  /** @title Default overtime pay code name */
  DefaultOTPayCodeName?: string | null;
};
