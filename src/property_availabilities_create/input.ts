// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import type { PropertyID } from '../records/ids';

export type AvailabilityTime = {
  /**
   * 0 to 6; which day is 0 is not documented (Sunday in .NET).
   *
   * @title Day of week
   * @minimum 0
   * @maximum 6
   * @TJS-type integer
   */
  DayOfWeek?: number;
  /**
   * Time of day, e.g. 08:00:00.
   *
   * @title Start time
   * @minLength 1
   */
  StartTime: string;
  /**
   * Time of day, e.g. 16:30:00.
   *
   * @title End time
   * @minLength 1
   */
  EndTime: string;
};

export type PropertyAvailabilitiesCreateInput = {
  /**
   * One entry per weekday and span of hours.
   *
   * @title Availability times
   */
  AvailabilityTimes?: AvailabilityTime[];
  /**
   * @title Property ID
   * @minimum 1
   * @maximum 2147483647
   */
  PropertyId: PropertyID;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
