// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Contact name, Clock time ID, Accepted date and time, Accepted short lunch, Accepted user name, Accepted user ID, Break time, Clock end, Clock start, Contact ID, Location end latitude, Location end longitude, Location start latitude, Location start longitude, Prevented from using breaks, Used breaks */
export enum ClockTimeField {
  ContactName = 'ContactName',
  ClockTimeID = 'ClockTimeID',
  AcceptedDateTime = 'AcceptedDateTime',
  AcceptedShortLunch = 'AcceptedShortLunch',
  AcceptedUserName = 'AcceptedUserName',
  AcceptedUserID = 'AcceptedUserID',
  BreakTime = 'BreakTime',
  ClockEnd = 'ClockEnd',
  ClockStart = 'ClockStart',
  ContactID = 'ContactID',
  GEOLocationEndLatitude = 'GEOLocationEndLatitude',
  GEOLocationEndLongitude = 'GEOLocationEndLongitude',
  GEOLocationStartLatitude = 'GEOLocationStartLatitude',
  GEOLocationStartLongitude = 'GEOLocationStartLongitude',
  PreventedFromUsingBreaks = 'PreventedFromUsingBreaks',
  UsedBreaks = 'UsedBreaks',
}

/** A whole punch of an employee: clocked in, clocked out, and the break between. */
export type ClockTime = {
  /**
   * Tells this record from the others.
   * @title Clock time ID
   * @TJS-type integer
   */
  ClockTimeID?: number;
  /**
   * The ID of a contact: see "List contacts".
   * @title Contact ID
   * @TJS-type ["integer","null"]
   */
  ContactID?: number | null;
  /** @title Contact name */
  ContactName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Clock start
   * @format datetime
   */
  ClockStart?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Clock end
   * @format datetime
   */
  ClockEnd?: string | null;
  /**
   * Empty until somebody accepts the punch.
   * @title Accepted date and time
   * @format datetime
   */
  AcceptedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Accepted user ID
   * @TJS-type ["integer","null"]
   */
  AcceptedUserID?: number | null;
  /** @title Accepted user name */
  AcceptedUserName?: string | null;
  /**
   * In hours.
   * @title Break time
   */
  BreakTime?: number | null;
  /** @title Accepted short lunch */
  AcceptedShortLunch?: boolean | null;
  /** @title Used breaks */
  UsedBreaks?: boolean | null;
  /** @title Prevented from using breaks */
  PreventedFromUsingBreaks?: boolean | null;
  /**
   * In degrees, such as 30.2672.
   * @title Location start latitude
   */
  GEOLocationStartLatitude?: number | null;
  /**
   * In degrees, such as 30.2672.
   * @title Location start longitude
   */
  GEOLocationStartLongitude?: number | null;
  /**
   * In degrees, such as 30.2672.
   * @title Location end latitude
   */
  GEOLocationEndLatitude?: number | null;
  /**
   * In degrees, such as 30.2672.
   * @title Location end longitude
   */
  GEOLocationEndLongitude?: number | null;
};
