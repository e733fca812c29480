// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.

export type WorkTicketRevenue = {
  /**
   * The ID of a work ticket revenue: see "List work ticket revenues".
   * @title Work ticket revenue ID
   * @TJS-type integer
   */
  WorkTicketRevenueID?: number;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Revenue month
   * @format datetime
   */
  RevenueMonth?: string | null;
  /** @title Revenue amount */
  RevenueAmount?: number | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Edited by user ID
   * @TJS-type ["integer","null"]
   */
  EditedByUserID?: number | null;
  /** @title Edited by user name */
  EditedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Edited date and time
   * @format datetime
   */
  EditedDateTime?: string | null;
  /**
   * An ID: Accounting period name tells of what.
   * @title Accounting period ID
   * @TJS-type ["integer","null"]
   */
  AccountingPeriodID?: number | null;
  /** @title Accounting period name */
  AccountingPeriodName?: string | null;
  /**
   * @title Accounting period year
   * @TJS-type ["integer","null"]
   */
  AccountingPeriodYear?: number | null;
};

/** @enumLabels Work ticket number, Work ticket ID, Annualized occurrence, Anticipated start date, Approved date, Approved user name, Approved user ID, Branch name, Branch ID, Budget variance, Complete date, Contract year, Created by user name, Created by user ID, Created date and time, Crew leader name, Crew leader contact ID, Distributed hours, Earned revenue, Equipment cost actual, Equipment cost estimated, Estimated realize rate revenue, Hour cost estimated, Hours actual, Hours estimated, Hours scheduled, Hours unscheduled, Invoice ID, Invoice number, Invoiced amount, Labor cost actual, Last modified by user name, Last modified by user ID, Last modified date and time, Material cost actual, Material cost estimated, Notes, Occurrence, Occurrences, On site hours, On site over under, On site variance, Operations manager contact ID, Opportunity ID, Opportunity number, Opportunity service ID, Other cost actual, Other cost estimated, Overtime hours actual, Partial occurrence, Percent complete, Price, Realize rate revenue, Revenue, Reviewed date and time, Reviewed user name, Reviewed user ID, Route supervisor contact ID, Scheduled start date, Start form date and time, Start form user ID, Subcontractor cost actual, Subcontractor cost estimated, Subcontractor partial occurrence, T&M calculated amount, T&M override amount, Total cost actual, Visits scheduled, Warranty hours actual, Work ticket status, Work ticket status name, Work ticket status ID */
export enum WorkTicketField {
  WorkTicketNumber = 'WorkTicketNumber',
  WorkTicketID = 'WorkTicketID',
  AnnualizedOccur = 'AnnualizedOccur',
  AnticStartDate = 'AnticStartDate',
  ApprovedDate = 'ApprovedDate',
  ApprovedUserName = 'ApprovedUserName',
  ApprovedUserID = 'ApprovedUserID',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  BudgetVariance = 'BudgetVariance',
  CompleteDate = 'CompleteDate',
  ContractYear = 'ContractYear',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  CrewLeaderName = 'CrewLeaderName',
  CrewLeaderContactID = 'CrewLeaderContactID',
  DistributedHours = 'DistributedHours',
  EarnedRevenue = 'EarnedRevenue',
  EquipmentCostAct = 'EquipmentCostAct',
  EquipCostEst = 'EquipCostEst',
  EstRealizeRateRevenue = 'EstRealizeRateRevenue',
  HourCostEst = 'HourCostEst',
  HoursAct = 'HoursAct',
  HoursEst = 'HoursEst',
  HoursScheduled = 'HoursScheduled',
  HoursUnscheduled = 'HoursUnscheduled',
  InvoiceID = 'InvoiceID',
  InvoiceNumber = 'InvoiceNumber',
  InvoicedAmount = 'InvoicedAmount',
  LaborCostAct = 'LaborCostAct',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  MaterialCostAct = 'MaterialCostAct',
  MaterialCostEst = 'MaterialCostEst',
  Notes = 'Notes',
  Occur = 'Occur',
  Occurrences = 'Occurrences',
  OnSiteHours = 'OnSiteHours',
  OnSiteOverUnder = 'OnSiteOverUnder',
  OnSiteVariance = 'OnSiteVariance',
  OperationsManagerContactID = 'OperationsManagerContactID',
  OpportunityID = 'OpportunityID',
  OpportunityNumber = 'OpportunityNumber',
  OpportunityServiceID = 'OpportunityServiceID',
  OtherCostAct = 'OtherCostAct',
  OtherCostEst = 'OtherCostEst',
  OTHoursAct = 'OTHoursAct',
  PartialOccurrence = 'PartialOccurrence',
  PercentComplete = 'PercentComplete',
  Price = 'Price',
  RealizeRateRevenue = 'RealizeRateRevenue',
  Revenue = 'Revenue',
  ReviewedDateTime = 'ReviewedDateTime',
  ReviewedUserName = 'ReviewedUserName',
  ReviewedUserID = 'ReviewedUserID',
  RouteSupervisorContactID = 'RouteSupervisorContactID',
  ScheduledStartDate = 'ScheduledStartDate',
  StartFormDateTime = 'StartFormDateTime',
  StartFormUserId = 'StartFormUserId',
  SubCostAct = 'SubCostAct',
  SubCostEst = 'SubCostEst',
  SubPartialOccurrence = 'SubPartialOccurrence',
  TMCalcAmount = 'TMCalcAmount',
  TMOverrideAmount = 'TMOverrideAmount',
  TotalCostAct = 'TotalCostAct',
  VisitsScheduled = 'VisitsScheduled',
  WarrantyHoursAct = 'WarrantyHoursAct',
  WorkTicketStatus = 'WorkTicketStatus',
  WorkTicketStatusName = 'WorkTicketStatusName',
  WorkTicketStatusID = 'WorkTicketStatusID',
}

/** A job for a crew: one occurrence of a service sold on an opportunity, with its schedule, status, and estimated and actual hours and costs. */
export type WorkTicket = {
  /**
   * Tells this record from the others.
   * @title Work ticket ID
   * @TJS-type integer
   */
  WorkTicketID?: number;
  /**
   * The ID of an opportunity service: see "List opportunity services".
   * @title Opportunity service ID
   * @TJS-type ["integer","null"]
   */
  OpportunityServiceID?: number | null;
  /**
   * @title Contract year
   * @TJS-type ["integer","null"]
   */
  ContractYear?: number | null;
  /**
   * @title Occurrence
   * @TJS-type ["integer","null"]
   */
  Occur?: number | null;
  /**
   * @title Annualized occurrence
   * @TJS-type ["integer","null"]
   */
  AnnualizedOccur?: number | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Anticipated start date
   * @format datetime
   */
  AnticStartDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Scheduled start date
   * @format datetime
   */
  ScheduledStartDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Complete date
   * @format datetime
   */
  CompleteDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Approved date
   * @format datetime
   */
  ApprovedDate?: string | null;
  /**
   * An ID: Work ticket status name tells of what.
   * @title Work ticket status ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketStatusID?: number | null;
  /**
   * Usually Open, Scheduled, In Production, Pending Approval, Complete or Canceled.
   * @title Work ticket status name
   */
  WorkTicketStatusName?: string | null;
  /** @title Notes */
  Notes?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Crew leader contact ID
   * @TJS-type ["integer","null"]
   */
  CrewLeaderContactID?: number | null;
  /** @title Crew leader name */
  CrewLeaderName?: string | null;
  /**
   * In hours, such as 7.5.
   * @title Hours estimated
   */
  HoursEst?: number | null;
  /** @title Hour cost estimated */
  HourCostEst?: number | null;
  /** @title Material cost estimated */
  MaterialCostEst?: number | null;
  /** @title Equipment cost estimated */
  EquipCostEst?: number | null;
  /** @title Subcontractor cost estimated */
  SubCostEst?: number | null;
  /** @title Other cost estimated */
  OtherCostEst?: number | null;
  /** @title Price */
  Price?: number | null;
  /** @title T&M calculated amount */
  TMCalcAmount?: number | null;
  /** @title T&M override amount */
  TMOverrideAmount?: number | null;
  /** @title Invoiced amount */
  InvoicedAmount?: number | null;
  /**
   * The ID of an user: see "List users".
   * @title Approved user ID
   * @TJS-type ["integer","null"]
   */
  ApprovedUserID?: number | null;
  /** @title Approved user name */
  ApprovedUserName?: string | null;
  /**
   * The number that people see, not the ID.
   * @title Work ticket number
   * @TJS-type ["integer","null"]
   */
  WorkTicketNumber?: number | null;
  /**
   * The ID of an invoice: see "List invoices".
   * @title Invoice ID
   * @TJS-type ["integer","null"]
   */
  InvoiceID?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Hours actual
   */
  HoursAct?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Warranty hours actual
   */
  WarrantyHoursAct?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Overtime hours actual
   */
  OTHoursAct?: number | null;
  /** @title Labor cost actual */
  LaborCostAct?: number | null;
  /** @title Material cost actual */
  MaterialCostAct?: number | null;
  /** @title Equipment cost actual */
  EquipmentCostAct?: number | null;
  /** @title Subcontractor cost actual */
  SubCostAct?: number | null;
  /** @title Other cost actual */
  OtherCostAct?: number | null;
  /** @title Total cost actual */
  TotalCostAct?: number | null;
  /** @title Earned revenue */
  EarnedRevenue?: number | null;
  /** @title Realize rate revenue */
  RealizeRateRevenue?: number | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /** @title Opportunity number */
  OpportunityNumber?: number | null;
  /** @title Estimated realize rate revenue */
  EstRealizeRateRevenue?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Distributed hours
   */
  DistributedHours?: number | null;
  /** @title Partial occurrence */
  PartialOccurrence?: number | null;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
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
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /** @title Subcontractor partial occurrence */
  SubPartialOccurrence?: number;
  /** @title Work ticket status */
  WorkTicketStatus?: string | null;
  /**
   * In hours, such as 7.5.
   * @title Hours scheduled
   */
  HoursScheduled?: number;
  /**
   * In hours, such as 7.5.
   * @title Hours unscheduled
   */
  HoursUnscheduled?: number;
  /** @title Work ticket revenues */
  WorkTicketRevenues?: WorkTicketRevenue[] | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Reviewed date and time
   * @format datetime
   */
  ReviewedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Reviewed user ID
   * @TJS-type ["integer","null"]
   */
  ReviewedUserID?: number | null;
  /** @title Reviewed user name */
  ReviewedUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Start form date and time
   * @format datetime
   */
  StartFormDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Start form user ID
   * @TJS-type ["integer","null"]
   */
  StartFormUserId?: number | null;
  /**
   * @title Occurrences
   * @TJS-type ["integer","null"]
   */
  Occurrences?: number | null;
  /**
   * In hours, such as 7.5.
   * @title On site hours
   */
  OnSiteHours?: number | null;
  /** @title On site over under */
  OnSiteOverUnder?: number | null;
  /** @title On site variance */
  OnSiteVariance?: number | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Operations manager contact ID
   * @TJS-type ["integer","null"]
   */
  OperationsManagerContactID?: number | null;
  /** @title Revenue */
  Revenue?: number | null;
  /**
   * From 0 to 1, such as 0.5 for half.
   * @title Percent complete
   */
  PercentComplete?: number | null;
  /**
   * @title Visits scheduled
   * @TJS-type ["integer","null"]
   */
  VisitsScheduled?: number | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Route supervisor contact ID
   * @TJS-type ["integer","null"]
   */
  RouteSupervisorContactID?: number | null;
  /** @title Budget variance */
  BudgetVariance?: number | null;
  /**
   * @title Invoice number
   * @TJS-type ["integer","null"]
   */
  InvoiceNumber?: number | null;
};
