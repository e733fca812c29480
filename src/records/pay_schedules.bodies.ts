// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import type { PayCodeID } from './ids';

export type PayScheduleBody = {
  /**
   * What payroll calls it, such as Weekly field crew.
   * @title Pay schedule name
   * @minLength 1
   */
  PayScheduleName: string;
  /**
   * The hours in a day after which overtime begins, such as 8.
   * @title Daily hours before overtime
   * @minimum 0
   * @maximum 24
   */
  DailyHoursBeforeOT: number;
  /**
   * The hours in a week after which overtime begins, such as 40.
   * @title Weekly hours before overtime
   * @minimum 0
   * @maximum 168
   */
  WeeklyHoursBeforeOT: number;
  /**
   * False takes the schedule out of use.
   * @title Active
   */
  Active: boolean;
  /**
   * The pay code for overtime hours.
   * @title Default overtime pay code
   * @minimum 1
   * @maximum 2147483647
   */
  DefaultOTPayCodeID: PayCodeID;
  /**
   * The pay code for ordinary hours.
   * @title Default pay code
   * @minimum 1
   * @maximum 2147483647
   */
  DefaultPayCodeID: PayCodeID;
};
