// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import type { ContactID, RouteID } from './ids';

export type ClockTimeBody = {
  /**
   * The employee who was present, as a contact.
   * @title Contact
   * @minimum 1
   * @maximum 2147483647
   */
  ContactID: ContactID;
  /**
   * Local time of the branch, such as 2026-04-08T06:45:00.
   * @title Clock start date and time
   * @minLength 1
   * @format datetime
   */
  ClockStartDateTime: string;
  /**
   * Local time of the branch, such as 2026-04-08T15:30:00. Later than Clock start date and time.
   * @title Clock end date and time
   * @minLength 1
   * @format datetime
   */
  ClockEndDateTime: string;
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
   * In hours, such as 0.5 for half an hour.
   * @title Break time
   * @minimum 0
   */
  BreakTime?: number;
  /**
   * The route worked on. Give either this or Crew leader.
   * @title Route
   * @minimum 1
   * @maximum 2147483647
   */
  RouteID?: RouteID;
  /**
   * The contact of the crew leader. Give either this or Route.
   * @title Crew leader
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
};
