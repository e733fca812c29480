// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Property ID, Day of week */
export enum PropertyAvailabilityField {
  PropertyId = 'PropertyId',
  DayOfWeek = 'DayOfWeek',
}

/** Hours on a day of the week in which work may be done at a property. */
export type PropertyAvailability = {
  /**
   * The ID of a property: see "List properties".
   * @title Property ID
   * @TJS-type integer
   */
  PropertyId?: number;
  /**
   * The day as a number: 0 for Sunday, 1 for Monday, up to 6 for Saturday.
   * @title Day of week
   * @TJS-type integer
   */
  DayOfWeek?: number;
  /**
   * The form has not been seen: expect 08:00:00 or PT8H.
   * @title Start time
   */
  StartTime?: string;
  /**
   * The form has not been seen: expect 16:30:00 or PT16H30M.
   * @title End time
   */
  EndTime?: string;
};
