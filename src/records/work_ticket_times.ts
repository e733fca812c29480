// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Contact name, Work ticket time ID, Accepted date and time, Accepted user name, Accepted user ID, Approved date and time, Approved user name, Approved user ID, Base hourly rate, Branch name, Branch ID, Branch time zone, Break time, Burdened cost, Contact ID, Created by user name, Created by user ID, Created date and time, Crew leader contact name, Crew leader contact ID, Distributed time, End time, Exported date and time, Exported user name, Exported user ID, Has break time, Hours, Invoice ID, Invoice number, Last modified by user name, Last modified by user ID, Last modified date and time, Location end latitude, Location end longitude, Location start latitude, Location start longitude, Opportunity service labor rate, Opportunity service labor rate name, Opportunity service labor rate ID, Overtime hours, Pay code name, Pay code ID, Route name, Route ID, Start time, Warranty time, Work ticket ID, Work ticket number, Work ticket time date */
export enum WorkTicketTimeField {
  ContactName = 'ContactName',
  WorkTicketTimeID = 'WorkTicketTimeID',
  AcceptedDateTime = 'AcceptedDateTime',
  AcceptedUserName = 'AcceptedUserName',
  AcceptedUserID = 'AcceptedUserID',
  ApprovedDateTime = 'ApprovedDateTime',
  ApprovedUserName = 'ApprovedUserName',
  ApprovedUserID = 'ApprovedUserID',
  BaseHourlyRate = 'BaseHourlyRate',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  BranchTimeZone = 'BranchTimeZone',
  BreakTime = 'BreakTime',
  BurdenedCost = 'BurdenedCost',
  ContactID = 'ContactID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  CrewLeaderContactName = 'CrewLeaderContactName',
  CrewLeaderContactID = 'CrewLeaderContactID',
  DistributedTime = 'DistributedTime',
  EndTime = 'EndTime',
  ExportedDateTime = 'ExportedDateTime',
  ExportedUserName = 'ExportedUserName',
  ExportedUserID = 'ExportedUserID',
  HasBreakTime = 'HasBreakTime',
  Hours = 'Hours',
  InvoiceID = 'InvoiceID',
  InvoiceNumber = 'InvoiceNumber',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  GEOLocationEndLatitude = 'GEOLocationEndLatitude',
  GEOLocationEndLongitude = 'GEOLocationEndLongitude',
  GEOLocationStartLatitude = 'GEOLocationStartLatitude',
  GEOLocationStartLongitude = 'GEOLocationStartLongitude',
  OpportunityServiceLaborRate = 'OpportunityServiceLaborRate',
  OpportunityServiceLaborRateName = 'OpportunityServiceLaborRateName',
  OpportunityServiceLaborRateID = 'OpportunityServiceLaborRateID',
  OTHours = 'OTHours',
  PayCodeName = 'PayCodeName',
  PayCodeID = 'PayCodeID',
  RouteName = 'RouteName',
  RouteID = 'RouteID',
  StartTime = 'StartTime',
  WarrantyTime = 'WarrantyTime',
  WorkTicketID = 'WorkTicketID',
  WorkTicketNumber = 'WorkTicketNumber',
  WorkTicketTimeDate = 'WorkTicketTimeDate',
}

/** The time one person worked on a work ticket, with its pay code, hours, cost and approval. */
export type WorkTicketTime = {
  /**
   * Tells this record from the others.
   * @title Work ticket time ID
   * @TJS-type integer
   */
  WorkTicketTimeID?: number;
  /**
   * The ID of a work ticket: see "List work tickets".
   * @title Work ticket ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketID?: number | null;
  /**
   * @title Work ticket number
   * @TJS-type ["integer","null"]
   */
  WorkTicketNumber?: number | null;
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
   * @title Work ticket time date
   * @format datetime
   */
  WorkTicketTimeDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Start time
   * @format datetime
   */
  StartTime?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title End time
   * @format datetime
   */
  EndTime?: string | null;
  /**
   * An ID: Opportunity service labor rate name tells of what.
   * @title Opportunity service labor rate ID
   * @TJS-type ["integer","null"]
   */
  OpportunityServiceLaborRateID?: number | null;
  /** @title Opportunity service labor rate name */
  OpportunityServiceLaborRateName?: string | null;
  /** @title Opportunity service labor rate */
  OpportunityServiceLaborRate?: number | null;
  /**
   * The ID of a pay code: see "List pay codes".
   * @title Pay code ID
   * @TJS-type ["integer","null"]
   */
  PayCodeID?: number | null;
  /** @title Pay code name */
  PayCodeName?: string | null;
  /**
   * In hours, such as 7.5.
   * @title Hours
   */
  Hours?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Overtime hours
   */
  OTHours?: number | null;
  /** @title Warranty time */
  WarrantyTime?: boolean | null;
  /** @title Distributed time */
  DistributedTime?: boolean | null;
  /** @title Burdened cost */
  BurdenedCost?: number | null;
  /**
   * The ID of an invoice: see "List invoices".
   * @title Invoice ID
   * @TJS-type ["integer","null"]
   */
  InvoiceID?: number | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
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
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Approved date and time
   * @format datetime
   */
  ApprovedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Approved user ID
   * @TJS-type ["integer","null"]
   */
  ApprovedUserID?: number | null;
  /** @title Approved user name */
  ApprovedUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Exported date and time
   * @format datetime
   */
  ExportedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Exported user ID
   * @TJS-type ["integer","null"]
   */
  ExportedUserID?: number | null;
  /** @title Exported user name */
  ExportedUserName?: string | null;
  /**
   * In hours, such as 7.5.
   * @title Break time
   */
  BreakTime?: number | null;
  /** @title Has break time */
  HasBreakTime?: boolean | null;
  /** @title Base hourly rate */
  BaseHourlyRate?: number | null;
  /**
   * The ID of a route: see "List routes".
   * @title Route ID
   * @TJS-type ["integer","null"]
   */
  RouteID?: number | null;
  /** @title Route name */
  RouteName?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Crew leader contact ID
   * @TJS-type ["integer","null"]
   */
  CrewLeaderContactID?: number | null;
  /** @title Crew leader contact name */
  CrewLeaderContactName?: string | null;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /** @title Branch time zone */
  BranchTimeZone?: string | null;
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
  /**
   * @title Invoice number
   * @TJS-type ["integer","null"]
   */
  InvoiceNumber?: number | null;
};
