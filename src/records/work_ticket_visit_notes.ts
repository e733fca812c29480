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
   * @title Work ticket visit note ID
   * @TJS-type integer
   */
  WorkTicketVisitNoteID?: number;
  /**
   * @title Work ticket visit ID
   * @TJS-type integer
   */
  WorkTicketVisitID?: number;
  /**
   * @title Work ticket ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketID?: number | null;
  /** @title Note */
  Note?: string | null;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /** @title Is public */
  IsPublic?: boolean;
  /**
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * @title Route ID
   * @TJS-type ["integer","null"]
   */
  RouteID?: number | null;
  /**
   * @title Scheduled date
   * @format datetime
   */
  ScheduledDate?: string | null;
  /**
   * @title Start date and time
   * @format datetime
   */
  StartDateTime?: string | null;
  /**
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
