// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import type { ContactID, RouteID, WorkTicketID } from './ids';

export type WorkTicketTimeBody = {
  /**
   * The employee who worked, as a contact, not a UserID.
   * @title Contact ID
   * @minimum 1
   * @maximum 2147483647
   */
  ContactID: ContactID;
  /**
   * The WorkTicketID, not the WorkTicketNumber.
   * @title Work ticket ID
   * @minimum 1
   * @maximum 2147483647
   */
  WorkTicketID: WorkTicketID;
  /**
   * E.g. 2026-04-08T08:00:00. Aspire does not state the time zone; rows carry a BranchTimeZone.
   * @title Start time
   * @minLength 1
   * @format datetime
   */
  StartTime: string;
  /**
   * Where the work began, in degrees, e.g. 30.2672.
   * @title Start latitude
   */
  StartLatitude?: number;
  /**
   * Where the work began, in degrees, e.g. -97.7431.
   * @title Start longitude
   */
  StartLongitude?: number;
  /** @title Route ID */
  RouteID?: RouteID;
  /**
   * The contact of the crew leader, not a UserID.
   * @title Crew leader contact ID
   */
  CrewLeaderContactID?: ContactID;
  /**
   * E.g. 2026-04-08T16:30:00. Required: time that is still running cannot be booked. Later than Start time.
   * @title End time
   * @minLength 1
   * @format datetime
   */
  EndTime: string;
  /**
   * Where the work ended, in degrees, e.g. 30.2672.
   * @title End latitude
   */
  EndLatitude?: number;
  /**
   * Where the work ended, in degrees, e.g. -97.7431.
   * @title End longitude
   */
  EndLongitude?: number;
};
