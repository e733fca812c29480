// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PropertyID } from '../records/ids';

/** @title Availability time */
type AvailabilityTime = {
  /**
   * When work may begin, as a time of day, such as 08:00:00.
   * @title Start time
   * @minLength 1
   */
  StartTime: string;
  /**
   * When work must end, as a time of day, such as 16:30:00.
   * @title End time
   * @minLength 1
   */
  EndTime: string;
  /**
   * The day as a number: 0 for Sunday, 1 for Monday, up to 6 for Saturday.
   * @title Day of week
   * @minimum 0
   * @maximum 6
   * @TJS-type integer
   */
  DayOfWeek?: number;
};

export type PropertyAvailabilitiesCreateInput = Simplify<
  {
    /**
     * @title Property
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyId: PropertyID;
    /**
     * One entry per weekday and span of hours.
     * @title Availability times
     */
    AvailabilityTimes?: AvailabilityTime[];
  } & ApiVersion
>;
