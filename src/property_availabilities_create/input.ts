// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PropertyID } from '../records/ids';

type AvailabilityTime = {
  /**
   * 0 to 6; which day is 0 is not documented (Sunday in .NET).
   * @title Day of week
   * @minimum 0
   * @maximum 6
   * @TJS-type integer
   */
  DayOfWeek?: number;
  /**
   * Time of day, e.g. 08:00:00.
   * @title Start time
   * @minLength 1
   */
  StartTime: string;
  /**
   * Time of day, e.g. 16:30:00.
   * @title End time
   * @minLength 1
   */
  EndTime: string;
};

export type PropertyAvailabilitiesCreateInput = Simplify<
  {
    /**
     * One entry per weekday and span of hours.
     * @title Availability times
     */
    AvailabilityTimes?: AvailabilityTime[];
    /**
     * @title Property ID
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyId: PropertyID;
  } & ApiVersion
>;
