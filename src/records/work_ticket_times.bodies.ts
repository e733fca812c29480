// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import type { ContactID, RouteID, WorkTicketID } from './ids';

export type WorkTicketTimeBody = {
  /**
   * The employee who worked, as a contact.
   * @title Contact
   * @minimum 1
   * @maximum 2147483647
   */
  ContactID: ContactID;
  /**
   * The work ticket that the hours count for.
   * @title Work ticket
   * @minimum 1
   * @maximum 2147483647
   */
  WorkTicketID: WorkTicketID;
  /**
   * Local time of the branch, such as 2026-04-08T08:00:00.
   * @title Start time
   * @minLength 1
   * @format datetime
   */
  StartTime: string;
  /**
   * Local time of the branch, such as 2026-04-08T16:30:00. You cannot book time that is still running. Later than Start time.
   * @title End time
   * @minLength 1
   * @format datetime
   */
  EndTime: string;
  /**
   * Where the work began, in degrees, such as 30.2672.
   * @title Start latitude
   */
  StartLatitude?: number;
  /**
   * Where the work began, in degrees, such as -97.7431.
   * @title Start longitude
   */
  StartLongitude?: number;
  /** @title Route */
  RouteID?: RouteID;
  /**
   * The contact of the crew leader.
   * @title Crew leader
   */
  CrewLeaderContactID?: ContactID;
  /**
   * Where the work ended, in degrees, such as 30.2672.
   * @title End latitude
   */
  EndLatitude?: number;
  /**
   * Where the work ended, in degrees, such as -97.7431.
   * @title End longitude
   */
  EndLongitude?: number;
};
