// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Accepted date and time, Accepted user ID, Accepted user name, Approved date and time, Approved user ID, Approved user name, Base hourly rate, Branch ID, Branch name, Branch time zone, Break time, Burdened cost, Contact ID, Contact name, Created by user ID, Created by user name, Created date and time, Crew leader contact ID, Crew leader contact name, Distributed time, End time, Exported date and time, Exported user ID, Exported user name, Location end latitude, Location end longitude, Location start latitude, Location start longitude, Has break time, Hours, Invoice ID, Invoice number, Last modified by user ID, Last modified by user name, Last modified date and time, Overtime hours, Opportunity service labor rate, Opportunity service labor rate ID, Opportunity service labor rate name, Pay code ID, Pay code name, Route ID, Route name, Start time, Warranty time, Work ticket ID, Work ticket number, Work ticket time date, Work ticket time ID */
export type WorkTicketTimeField =
  | 'AcceptedDateTime'
  | 'AcceptedUserID'
  | 'AcceptedUserName'
  | 'ApprovedDateTime'
  | 'ApprovedUserID'
  | 'ApprovedUserName'
  | 'BaseHourlyRate'
  | 'BranchID'
  | 'BranchName'
  | 'BranchTimeZone'
  | 'BreakTime'
  | 'BurdenedCost'
  | 'ContactID'
  | 'ContactName'
  | 'CreatedByUserID'
  | 'CreatedByUserName'
  | 'CreatedDateTime'
  | 'CrewLeaderContactID'
  | 'CrewLeaderContactName'
  | 'DistributedTime'
  | 'EndTime'
  | 'ExportedDateTime'
  | 'ExportedUserID'
  | 'ExportedUserName'
  | 'GEOLocationEndLatitude'
  | 'GEOLocationEndLongitude'
  | 'GEOLocationStartLatitude'
  | 'GEOLocationStartLongitude'
  | 'HasBreakTime'
  | 'Hours'
  | 'InvoiceID'
  | 'InvoiceNumber'
  | 'LastModifiedByUserID'
  | 'LastModifiedByUserName'
  | 'LastModifiedDateTime'
  | 'OTHours'
  | 'OpportunityServiceLaborRate'
  | 'OpportunityServiceLaborRateID'
  | 'OpportunityServiceLaborRateName'
  | 'PayCodeID'
  | 'PayCodeName'
  | 'RouteID'
  | 'RouteName'
  | 'StartTime'
  | 'WarrantyTime'
  | 'WorkTicketID'
  | 'WorkTicketNumber'
  | 'WorkTicketTimeDate'
  | 'WorkTicketTimeID';

/** The time one person worked on a work ticket, with its pay code, hours, cost and approval. */
export type WorkTicketTime = {
  /**
   * @title Work ticket time ID
   * @TJS-type integer
   */
  WorkTicketTimeID?: number;
  /**
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
   * @title Contact ID
   * @TJS-type ["integer","null"]
   */
  ContactID?: number | null;
  /** @title Contact name */
  ContactName?: string | null;
  /**
   * @title Work ticket time date
   * @format datetime
   */
  WorkTicketTimeDate?: string | null;
  /**
   * @title Start time
   * @format datetime
   */
  StartTime?: string | null;
  /**
   * @title End time
   * @format datetime
   */
  EndTime?: string | null;
  /**
   * @title Opportunity service labor rate ID
   * @TJS-type ["integer","null"]
   */
  OpportunityServiceLaborRateID?: number | null;
  /** @title Opportunity service labor rate name */
  OpportunityServiceLaborRateName?: string | null;
  /** @title Opportunity service labor rate */
  OpportunityServiceLaborRate?: number | null;
  /**
   * @title Pay code ID
   * @TJS-type ["integer","null"]
   */
  PayCodeID?: number | null;
  /** @title Pay code name */
  PayCodeName?: string | null;
  /** @title Hours */
  Hours?: number | null;
  /** @title Overtime hours */
  OTHours?: number | null;
  /** @title Warranty time */
  WarrantyTime?: boolean | null;
  /** @title Distributed time */
  DistributedTime?: boolean | null;
  /** @title Burdened cost */
  BurdenedCost?: number | null;
  /**
   * @title Invoice ID
   * @TJS-type ["integer","null"]
   */
  InvoiceID?: number | null;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * @title Accepted date and time
   * @format datetime
   */
  AcceptedDateTime?: string | null;
  /**
   * @title Accepted user ID
   * @TJS-type ["integer","null"]
   */
  AcceptedUserID?: number | null;
  /** @title Accepted user name */
  AcceptedUserName?: string | null;
  /**
   * @title Approved date and time
   * @format datetime
   */
  ApprovedDateTime?: string | null;
  /**
   * @title Approved user ID
   * @TJS-type ["integer","null"]
   */
  ApprovedUserID?: number | null;
  /** @title Approved user name */
  ApprovedUserName?: string | null;
  /**
   * @title Exported date and time
   * @format datetime
   */
  ExportedDateTime?: string | null;
  /**
   * @title Exported user ID
   * @TJS-type ["integer","null"]
   */
  ExportedUserID?: number | null;
  /** @title Exported user name */
  ExportedUserName?: string | null;
  /** @title Break time */
  BreakTime?: number | null;
  /** @title Has break time */
  HasBreakTime?: boolean | null;
  /** @title Base hourly rate */
  BaseHourlyRate?: number | null;
  /**
   * @title Route ID
   * @TJS-type ["integer","null"]
   */
  RouteID?: number | null;
  /** @title Route name */
  RouteName?: string | null;
  /**
   * @title Crew leader contact ID
   * @TJS-type ["integer","null"]
   */
  CrewLeaderContactID?: number | null;
  /** @title Crew leader contact name */
  CrewLeaderContactName?: string | null;
  /**
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /** @title Branch time zone */
  BranchTimeZone?: string | null;
  /** @title Location start latitude */
  GEOLocationStartLatitude?: number | null;
  /** @title Location start longitude */
  GEOLocationStartLongitude?: number | null;
  /** @title Location end latitude */
  GEOLocationEndLatitude?: number | null;
  /** @title Location end longitude */
  GEOLocationEndLongitude?: number | null;
  /**
   * @title Invoice number
   * @TJS-type ["integer","null"]
   */
  InvoiceNumber?: number | null;
};
