// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import type { PayCodeID, PayScheduleID } from '../records/ids';

export type PaySchedulesUpdateInput = {
  /**
   * The schedule to change.
   *
   * @title Pay schedule ID
   * @minimum 1
   * @maximum 2147483647
   */
  PayScheduleID: PayScheduleID;
  /**
   * E.g. Weekly field crew; at most 50 characters come back.
   *
   * @title Pay schedule name
   * @minLength 1
   */
  PayScheduleName?: string;
  /**
   * Hours in a day after which overtime begins, e.g. 8.
   *
   * @title Daily hours before OT
   * @minimum 0
   * @maximum 24
   */
  DailyHoursBeforeOT?: number;
  /**
   * Hours in a week after which overtime begins, e.g. 40.
   *
   * @title Weekly hours before OT
   * @minimum 0
   * @maximum 168
   */
  WeeklyHoursBeforeOT?: number;
  /**
   * False keeps the schedule out of use.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * The pay code for overtime hours.
   *
   * @title Default OT pay code ID
   * @minimum 1
   * @maximum 2147483647
   */
  DefaultOTPayCodeID?: PayCodeID;
  /**
   * The pay code for ordinary hours.
   *
   * @title Default pay code ID
   * @minimum 1
   * @maximum 2147483647
   */
  DefaultPayCodeID?: PayCodeID;
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
