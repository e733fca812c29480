// Generated from api/work_ticket_visits.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Work ticket number, Work ticket visit ID, Hours, Route name, Route ID, Scheduled date, Sequence number, Work ticket ID */
export enum WorkTicketVisitField {
  WorkTicketNumber = 'WorkTicketNumber',
  WorkTicketVisitID = 'WorkTicketVisitID',
  Hours = 'Hours',
  RouteName = 'RouteName',
  RouteID = 'RouteID',
  ScheduledDate = 'ScheduledDate',
  SequenceNum = 'SequenceNum',
  WorkTicketID = 'WorkTicketID',
}

/** A planned stop: a work ticket on a route on one day, with its hours and its place in the sequence. */
export type WorkTicketVisit = {
  /**
   * Tells this record from the others.
   * @title Work ticket visit ID
   * @TJS-type integer
   */
  WorkTicketVisitID?: number;
  /**
   * The ID of a route: see "List routes".
   * @title Route ID
   * @TJS-type ["integer","null"]
   */
  RouteID?: number | null;
  /**
   * The day of the visit; when the row was created or changed is not kept.
   * @title Scheduled date
   * @format datetime
   */
  ScheduledDate?: string | null;
  /**
   * @title Sequence number
   * @TJS-type ["integer","null"]
   */
  SequenceNum?: number | null;
  /**
   * The ID of a work ticket: see "List work tickets".
   * @title Work ticket ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketID?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Hours
   */
  Hours?: number | null;
  /** @title Route name */
  RouteName?: string | null;
  /**
   * @title Work ticket number
   * @TJS-type ["integer","null"]
   */
  WorkTicketNumber?: number | null;
};
