// Generated from api/work_ticket_visit_notes.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Note, Work ticket visit note ID, Created by user name, Created by user ID, Created date and time, End date and time, Is public, Last modified by user name, Last modified by user ID, Last modified date and time, Route name, Route ID, Scheduled date, Start date and time, Work ticket ID, Work ticket number, Work ticket visit ID */
export enum WorkTicketVisitNoteField {
  Note = 'Note',
  WorkTicketVisitNoteID = 'WorkTicketVisitNoteID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  EndDateTime = 'EndDateTime',
  IsPublic = 'IsPublic',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  RouteName = 'RouteName',
  RouteID = 'RouteID',
  ScheduledDate = 'ScheduledDate',
  StartDateTime = 'StartDateTime',
  WorkTicketID = 'WorkTicketID',
  WorkTicketNumber = 'WorkTicketNumber',
  WorkTicketVisitID = 'WorkTicketVisitID',
}

/** A note on a visit of a work ticket, public or internal. */
export type WorkTicketVisitNote = {
  /**
   * Tells this record from the others.
   * @title Work ticket visit note ID
   * @TJS-type integer
   */
  WorkTicketVisitNoteID?: number;
  /**
   * The ID of a work ticket visit: see "List work ticket visits".
   * @title Work ticket visit ID
   * @TJS-type integer
   */
  WorkTicketVisitID?: number;
  /**
   * The ID of a work ticket: see "List work tickets".
   * @title Work ticket ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketID?: number | null;
  /** @title Note */
  Note?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /** @title Is public */
  IsPublic?: boolean;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * The ID of a route: see "List routes".
   * @title Route ID
   * @TJS-type ["integer","null"]
   */
  RouteID?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Scheduled date
   * @format datetime
   */
  ScheduledDate?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Start date and time
   * @format datetime
   */
  StartDateTime?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title End date and time
   * @format datetime
   */
  EndDateTime?: string | null;
  /** @title Route name */
  RouteName?: string | null;
  /**
   * @title Work ticket number
   * @TJS-type ["integer","null"]
   */
  WorkTicketNumber?: number | null;
};
