// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import type { ContactID, RouteID } from './ids';

export type ClockTimeBody = {
  /**
   * The employee, as a contact.
   * @title Contact ID
   * @minimum 1
   * @maximum 2147483647
   */
  ContactID: ContactID;
  /**
   * Latitude in degrees, such as 30.2672.
   * @title Clock start latitude
   */
  ClockStartLat?: number;
  /**
   * Longitude in degrees, such as -97.7431.
   * @title Clock start longitude
   */
  ClockStartLong?: number;
  /**
   * Local time without a zone, such as 2026-04-08T06:45:00.
   * @title Clock start date time
   * @minLength 1
   * @format datetime
   */
  ClockStartDateTime: string;
  /**
   * In hours, such as 0.5 for half an hour.
   * @title Break time
   * @minimum 0
   */
  BreakTime?: number;
  /**
   * The route worked on. Give either this or Crew leader contact ID.
   * @title Route ID
   * @minimum 1
   * @maximum 2147483647
   */
  RouteID?: RouteID;
  /**
   * The crew leader, as a contact. Give either this or Route ID.
   * @title Crew leader contact ID
   * @minimum 1
   * @maximum 2147483647
   */
  CrewLeaderContactID?: ContactID;
  /**
   * Latitude in degrees, such as 30.2672.
   * @title Clock end latitude
   */
  ClockEndLat?: number;
  /**
   * Longitude in degrees, such as -97.7431.
   * @title Clock end longitude
   */
  ClockEndLong?: number;
  /**
   * Local time without a zone, such as 2026-04-08T15:30:00. Later than Clock start date time.
   * @title Clock end date time
   * @minLength 1
   * @format datetime
   */
  ClockEndDateTime: string;
};
