// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import type { PayCodeID } from './ids';

export type PayScheduleBody = {
  /**
   * E.g. Weekly field crew; at most 50 characters come back.
   * @title Pay schedule name
   * @minLength 1
   */
  PayScheduleName: string;
  /**
   * Hours in a day after which overtime begins, e.g. 8.
   * @title Daily hours before OT
   * @minimum 0
   * @maximum 24
   */
  DailyHoursBeforeOT: number;
  /**
   * Hours in a week after which overtime begins, e.g. 40.
   * @title Weekly hours before OT
   * @minimum 0
   * @maximum 168
   */
  WeeklyHoursBeforeOT: number;
  /**
   * False keeps the schedule out of use.
   * @title Active
   */
  Active: boolean;
  /**
   * The pay code for overtime hours.
   * @title Default OT pay code ID
   * @minimum 1
   * @maximum 2147483647
   */
  DefaultOTPayCodeID: PayCodeID;
  /**
   * The pay code for ordinary hours.
   * @title Default pay code ID
   * @minimum 1
   * @maximum 2147483647
   */
  DefaultPayCodeID: PayCodeID;
};
