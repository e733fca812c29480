// Generated from api/opportunities.yaml by "npm run generate": change the page, not this file.

export type OpportunityRevision = {
  /**
   * Tells this record from the others.
   * @title Opportunity revision ID
   * @TJS-type ["integer","null"]
   */
  OpportunityRevisionID?: number | null;
  /**
   * @title Revision number
   * @TJS-type integer
   */
  RevisionNumber?: number;
  /** @title Revision status */
  RevisionStatus?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Start date
   * @format datetime
   */
  StartDate?: string;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Created date
   * @format datetime
   */
  CreatedDate?: string;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserId?: number;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Won date
   * @format datetime
   */
  WonDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Won by user ID
   * @TJS-type ["integer","null"]
   */
  WonByUserId?: number | null;
};

export type OpportunityBilling = {
  /**
   * Tells this record from the others.
   * @title Opportunity billing ID
   * @TJS-type integer
   */
  OpportunityBillingID?: number;
  /**
   * An ID without a list of its own.
   * @title Opportunity billing ref ID
   * @TJS-type ["integer","null"]
   */
  OpportunityBillingRefID?: number | null;
  /**
   * @title Bill month
   * @TJS-type ["integer","null"]
   */
  BillMonth?: number | null;
  /** @title Invoice description */
  InvoiceDescription?: string | null;
  /** @title Invoice trigger percent */
  InvoiceTriggerPercent?: number | null;
  /** @title Invoice amount */
  InvoiceAmount?: number | null;
  /**
   * @title Sort order
   * @TJS-type ["integer","null"]
   */
  SortOrder?: number | null;
  /** @title Active */
  Active?: boolean | null;
  /**
   * An ID without a list of its own.
   * @title Opportunity revision ID
   * @TJS-type ["integer","null"]
   */
  OpportunityRevisionID?: number | null;
};

export type ScheduleOfValue = {
  /**
   * Tells this record from the others.
   * @title Schedule of value ID
   * @TJS-type integer
   */
  ScheduleOfValueID?: number;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Master opportunity ID
   * @TJS-type ["integer","null"]
   */
  MasterOpportunityID?: number | null;
  /** @title Linked to a service */
  LinkedToAService?: boolean;
  /**
   * The ID of a service: see "List services".
   * @title Service ID
   * @TJS-type ["integer","null"]
   */
  ServiceID?: number | null;
  /**
   * The ID of an opportunity service: see "List opportunity services".
   * @title Opportunity service ID
   * @TJS-type ["integer","null"]
   */
  OpportunityServiceID?: number | null;
  /** @title Description */
  Description?: string | null;
  /** @title Quantity */
  Quantity?: number | null;
  /** @title Unit price */
  UnitPrice?: number | null;
  /** @title Total price */
  TotalPrice?: number | null;
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
  /** @title Deleted */
  Deleted?: boolean;
  /** @title Available to invoice */
  AvailableToInvoice?: boolean;
  /**
   * @title Sort order
   * @TJS-type integer
   */
  SortOrder?: number;
};

export type ScheduleOfValueGroup = {
  /**
   * An ID: Name tells of what.
   * @title ID
   * @TJS-type integer
   */
  Id?: number;
  /** @title Name */
  Name?: string | null;
  /** @title Available to invoice */
  AvailableToInvoice?: boolean;
  /**
   * @title Sort order
   * @TJS-type integer
   */
  SortOrder?: number;
  /** @title Schedule of values */
  ScheduleOfValues?: ScheduleOfValue[] | null;
};

/** @enumLabels Opportunity name, Opportunity ID, Actual cost dollars, Actual cost labor, Actual cost material, Actual cost subcontractor, Actual earned revenue, Actual gross margin dollars, Actual gross margin percent, Actual labor cost per hour, Actual labor hours, Anticipated close date, Approved date, Approved user name, Approved user ID, Bid due date, Billing address ID, Billing address city, Billing address line 1, Billing address line 2, Billing address state or province, Billing address ZIP code, Billing company name, Billing company ID, Billing contact name, Billing contact ID, Branch name, Branch ID, Branch code, Budgeted dollars, Closed user name, Closed user ID, Competitor name, Competitor ID, Complete date, Created by user name, Created by user ID, Created date and time, Customer contract number, Customer purchase order number, District name, Division name, Division ID, Division code, Electronic payments override convenience fee, End date, Estimated break even dollars, Estimated cost dollars, Estimated dollars, Estimated equipment cost, Estimated gross margin dollars, Estimated gross margin percent, Estimated labor cost, Estimated labor cost per hour, Estimated labor hours, Estimated material cost, Estimated net profit dollars, Estimated net profit percent, Estimated other cost, Estimated overhead dollars, Estimated realize rate, Estimated subcontractor cost, Estimated total cost, Estimator notes, Federal tax percent, Invoice note, Invoice type, Job status name, Lead source name, Lead source ID, Lost date, Lost reason, Master opportunity ID, Master opportunity number, Master sequence number, Modified by user name, Modified by user ID, Modified date, Operations manager contact name, Operations manager contact ID, Opportunity canceled reason, Opportunity canceled reason ID, Opportunity number, Opportunity stage, Opportunity stage name, Opportunity stage ID, Opportunity status, Opportunity status name, Opportunity status ID, Opportunity type, Override payment terms, Override payment terms ID, Payment terms ID, Percent complete, Probability, Property name, Property ID, Proposal description 1, Proposal description 2, Proposed date, Proposed user name, Proposed user ID, Real opportunity number, Region name, Renewal date, Retainage maturity date, Retainage percent, Sales representative contact name, Sales representative contact ID, Sales type name, Sales type ID, Start date, State tax percent, T&M per service taxable amount, Taxable amount, Taxable percent, Template opportunity ID, Won date, Won dollars */
export enum OpportunityField {
  OpportunityName = 'OpportunityName',
  OpportunityID = 'OpportunityID',
  ActualCostDollars = 'ActualCostDollars',
  ActualCostLabor = 'ActualCostLabor',
  ActualCostMaterial = 'ActualCostMaterial',
  ActualCostSub = 'ActualCostSub',
  ActualEarnedRevenue = 'ActualEarnedRevenue',
  ActualGrossMarginDollars = 'ActualGrossMarginDollars',
  ActualGrossMarginPercent = 'ActualGrossMarginPercent',
  ActualLaborCostPerHour = 'ActualLaborCostPerHour',
  ActualLaborHours = 'ActualLaborHours',
  AnticipatedCloseDate = 'AnticipatedCloseDate',
  ApprovedDate = 'ApprovedDate',
  ApprovedUserName = 'ApprovedUserName',
  ApprovedUserID = 'ApprovedUserID',
  BidDueDate = 'BidDueDate',
  BillingAddressID = 'BillingAddressID',
  BillingAddressCity = 'BillingAddressCity',
  BillingAddressLine1 = 'BillingAddressLine1',
  BillingAddressLine2 = 'BillingAddressLine2',
  BillingAddressStateProvinceCode = 'BillingAddressStateProvinceCode',
  BillingAddressZipCode = 'BillingAddressZipCode',
  BillingCompanyName = 'BillingCompanyName',
  BillingCompanyID = 'BillingCompanyID',
  BillingContactName = 'BillingContactName',
  BillingContactID = 'BillingContactID',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  BranchCode = 'BranchCode',
  BudgetedDollars = 'BudgetedDollars',
  ClosedUserName = 'ClosedUserName',
  ClosedUserID = 'ClosedUserID',
  CompetitorName = 'CompetitorName',
  CompetitorID = 'CompetitorID',
  CompleteDate = 'CompleteDate',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  CustomerContractNum = 'CustomerContractNum',
  CustomerPONum = 'CustomerPONum',
  DistrictName = 'DistrictName',
  DivisionName = 'DivisionName',
  DivisionID = 'DivisionID',
  DivisionCode = 'DivisionCode',
  ElectronicPaymentsOverrideConvenienceFee = 'ElectronicPaymentsOverrideConvenienceFee',
  EndDate = 'EndDate',
  EstimatedBreakEvenDollars = 'EstimatedBreakEvenDollars',
  EstimatedCostDollars = 'EstimatedCostDollars',
  EstimatedDollars = 'EstimatedDollars',
  EstimatedEquipmentCost = 'EstimatedEquipmentCost',
  EstimatedGrossMarginDollars = 'EstimatedGrossMarginDollars',
  EstimatedGrossMarginPercent = 'EstimatedGrossMarginPercent',
  EstimatedLaborCost = 'EstimatedLaborCost',
  EstimatedLaborCostPerHour = 'EstimatedLaborCostPerHour',
  EstimatedLaborHours = 'EstimatedLaborHours',
  EstimatedMaterialCost = 'EstimatedMaterialCost',
  EstimatedNetProfitDollars = 'EstimatedNetProfitDollars',
  EstimatedNetProfitPercent = 'EstimatedNetProfitPercent',
  EstimatedOtherCost = 'EstimatedOtherCost',
  EstimatedOverheadDollars = 'EstimatedOverheadDollars',
  EstimatedRealizeRate = 'EstimatedRealizeRate',
  EstimatedSubCost = 'EstimatedSubCost',
  EstimatedTotalCost = 'EstimatedTotalCost',
  EstimatorNotes = 'EstimatorNotes',
  FederalTaxPercent = 'FederalTaxPercent',
  InvoiceNote = 'InvoiceNote',
  InvoiceType = 'InvoiceType',
  JobStatusName = 'JobStatusName',
  LeadSourceName = 'LeadSourceName',
  LeadSourceID = 'LeadSourceID',
  LostDate = 'LostDate',
  LostReason = 'LostReason',
  MasterOpportunityID = 'MasterOpportunityID',
  MasterOpportunityNumber = 'MasterOpportunityNumber',
  MasterSequenceNum = 'MasterSequenceNum',
  ModifiedByUserName = 'ModifiedByUserName',
  ModifiedByUserID = 'ModifiedByUserID',
  ModifiedDate = 'ModifiedDate',
  OperationsManagerContactName = 'OperationsManagerContactName',
  OperationsManagerContactID = 'OperationsManagerContactID',
  OpportunityCanceledReason = 'OpportunityCanceledReason',
  OpportunityCanceledReasonID = 'OpportunityCanceledReasonID',
  OpportunityNumber = 'OpportunityNumber',
  OpportunityStage = 'OpportunityStage',
  OpportunityStageName = 'OpportunityStageName',
  OpportunityStageID = 'OpportunityStageID',
  OpportunityStatus = 'OpportunityStatus',
  OpportunityStatusName = 'OpportunityStatusName',
  OpportunityStatusID = 'OpportunityStatusID',
  OpportunityType = 'OpportunityType',
  OverridePaymentTerms = 'OverridePaymentTerms',
  OverridePaymentTermsID = 'OverridePaymentTermsID',
  PaymentTermsID = 'PaymentTermsID',
  PercentComplete = 'PercentComplete',
  Probability = 'Probability',
  PropertyName = 'PropertyName',
  PropertyID = 'PropertyID',
  ProposalDescription1 = 'ProposalDescription1',
  ProposalDescription2 = 'ProposalDescription2',
  ProposedDate = 'ProposedDate',
  ProposedUserName = 'ProposedUserName',
  ProposedUserID = 'ProposedUserID',
  RealOpportunityNumber = 'RealOpportunityNumber',
  RegionName = 'RegionName',
  RenewalDate = 'RenewalDate',
  RetainageMaturityDate = 'RetainageMaturityDate',
  RetainagePercent = 'RetainagePercent',
  SalesRepContactName = 'SalesRepContactName',
  SalesRepContactID = 'SalesRepContactID',
  SalesTypeName = 'SalesTypeName',
  SalesTypeID = 'SalesTypeID',
  StartDate = 'StartDate',
  StateTaxPercent = 'StateTaxPercent',
  TMPerServiceTaxableAmount = 'TMPerServiceTaxableAmount',
  TaxableAmount = 'TaxableAmount',
  TaxablePercent = 'TaxablePercent',
  TemplateOpportunityID = 'TemplateOpportunityID',
  WonDate = 'WonDate',
  WonDollars = 'WonDollars',
}

/** A bid or estimate for work at a property, from first request to a won or lost contract or work order. */
export type Opportunity = {
  /**
   * Tells this record from the others.
   * @title Opportunity ID
   * @TJS-type integer
   */
  OpportunityID?: number;
  /**
   * The ID of a property: see "List properties".
   * @title Property ID
   * @TJS-type ["integer","null"]
   */
  PropertyID?: number | null;
  /**
   * The ID of an opportunity status: see "List opportunity statuses".
   * @title Opportunity status ID
   * @TJS-type ["integer","null"]
   */
  OpportunityStatusID?: number | null;
  /**
   * Your company's own wording, such as 7. Won. Opportunity status and Opportunity stage have the same wording everywhere.
   * @title Opportunity status name
   */
  OpportunityStatusName?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Sales representative contact ID
   * @TJS-type ["integer","null"]
   */
  SalesRepContactID?: number | null;
  /** @title Sales representative contact name */
  SalesRepContactName?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Operations manager contact ID
   * @TJS-type ["integer","null"]
   */
  OperationsManagerContactID?: number | null;
  /** @title Operations manager contact name */
  OperationsManagerContactName?: string | null;
  /**
   * The ID of a division: see "List divisions".
   * @title Division ID
   * @TJS-type ["integer","null"]
   */
  DivisionID?: number | null;
  /** @title Division name */
  DivisionName?: string | null;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /**
   * The ID of a sales type: see "List sales types".
   * @title Sales type ID
   * @TJS-type ["integer","null"]
   */
  SalesTypeID?: number | null;
  /** @title Sales type name */
  SalesTypeName?: string | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Template opportunity ID
   * @TJS-type ["integer","null"]
   */
  TemplateOpportunityID?: number | null;
  /**
   * An ID without a list of its own: Lead source name tells which one.
   * @title Lead source ID
   * @TJS-type ["integer","null"]
   */
  LeadSourceID?: number | null;
  /** @title Lead source name */
  LeadSourceName?: string | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Master opportunity ID
   * @TJS-type ["integer","null"]
   */
  MasterOpportunityID?: number | null;
  /**
   * The ID of an address: see "List addresses".
   * @title Billing address ID
   * @TJS-type ["integer","null"]
   */
  BillingAddressID?: number | null;
  /** @title Billing address line 1 */
  BillingAddressLine1?: string | null;
  /** @title Billing address line 2 */
  BillingAddressLine2?: string | null;
  /** @title Billing address city */
  BillingAddressCity?: string | null;
  /** @title Billing address state or province */
  BillingAddressStateProvinceCode?: string | null;
  /** @title Billing address ZIP code */
  BillingAddressZipCode?: string | null;
  /** @title Opportunity type */
  OpportunityType?: string | null;
  /**
   * @title Master sequence number
   * @TJS-type ["integer","null"]
   */
  MasterSequenceNum?: number | null;
  /** @title Opportunity name */
  OpportunityName?: string | null;
  /** @title Proposal description 1 */
  ProposalDescription1?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Start date
   * @format datetime
   */
  StartDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title End date
   * @format datetime
   */
  EndDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Bid due date
   * @format datetime
   */
  BidDueDate?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Approved date
   * @format datetime
   */
  ApprovedDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Proposed date
   * @format datetime
   */
  ProposedDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Won date
   * @format datetime
   */
  WonDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Lost date
   * @format datetime
   */
  LostDate?: string | null;
  /**
   * In percent, such as 8.25.
   * @title Probability
   */
  Probability?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Anticipated close date
   * @format datetime
   */
  AnticipatedCloseDate?: string | null;
  /** @title Invoice type */
  InvoiceType?: string | null;
  /** @title Customer contract number */
  CustomerContractNum?: string | null;
  /** @title Customer purchase order number */
  CustomerPONum?: string | null;
  /** @title Budgeted dollars */
  BudgetedDollars?: number | null;
  /** @title Estimated dollars */
  EstimatedDollars?: number | null;
  /**
   * In percent, such as 8.25.
   * @title State tax percent
   */
  StateTaxPercent?: number | null;
  /**
   * In percent, such as 8.25.
   * @title Federal tax percent
   */
  FederalTaxPercent?: number | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Approved user ID
   * @TJS-type ["integer","null"]
   */
  ApprovedUserID?: number | null;
  /** @title Approved user name */
  ApprovedUserName?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Proposed user ID
   * @TJS-type ["integer","null"]
   */
  ProposedUserID?: number | null;
  /** @title Proposed user name */
  ProposedUserName?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Closed user ID
   * @TJS-type ["integer","null"]
   */
  ClosedUserID?: number | null;
  /** @title Closed user name */
  ClosedUserName?: string | null;
  /**
   * An ID without a list of its own: Competitor name tells which one.
   * @title Competitor ID
   * @TJS-type ["integer","null"]
   */
  CompetitorID?: number | null;
  /** @title Competitor name */
  CompetitorName?: string | null;
  /** @title Lost reason */
  LostReason?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Billing contact ID
   * @TJS-type ["integer","null"]
   */
  BillingContactID?: number | null;
  /** @title Billing contact name */
  BillingContactName?: string | null;
  /** @title Proposal description 2 */
  ProposalDescription2?: string | null;
  /**
   * Where Master opportunity number is filled in, people know the opportunity by that one.
   * @title Opportunity number
   * @TJS-type ["integer","null"]
   */
  OpportunityNumber?: number | null;
  /** @title Estimated cost dollars */
  EstimatedCostDollars?: number | null;
  /** @title Estimated overhead dollars */
  EstimatedOverheadDollars?: number | null;
  /** @title Estimated break even dollars */
  EstimatedBreakEvenDollars?: number | null;
  /** @title Estimated net profit percent */
  EstimatedNetProfitPercent?: number | null;
  /** @title Estimated net profit dollars */
  EstimatedNetProfitDollars?: number | null;
  /**
   * In percent, such as 8.25.
   * @title Estimated gross margin percent
   */
  EstimatedGrossMarginPercent?: number | null;
  /** @title Estimated gross margin dollars */
  EstimatedGrossMarginDollars?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Estimated labor hours
   */
  EstimatedLaborHours?: number | null;
  /** @title Estimated labor cost per hour */
  EstimatedLaborCostPerHour?: number | null;
  /** @title Estimated realize rate */
  EstimatedRealizeRate?: number | null;
  /** @title Estimated equipment cost */
  EstimatedEquipmentCost?: number | null;
  /** @title Estimated labor cost */
  EstimatedLaborCost?: number | null;
  /** @title Estimated material cost */
  EstimatedMaterialCost?: number | null;
  /** @title Estimated other cost */
  EstimatedOtherCost?: number | null;
  /** @title Estimated subcontractor cost */
  EstimatedSubCost?: number | null;
  /** @title Actual cost dollars */
  ActualCostDollars?: number | null;
  /**
   * In percent, such as 8.25.
   * @title Actual gross margin percent
   */
  ActualGrossMarginPercent?: number | null;
  /** @title Actual gross margin dollars */
  ActualGrossMarginDollars?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Actual labor hours
   */
  ActualLaborHours?: number | null;
  /** @title Actual labor cost per hour */
  ActualLaborCostPerHour?: number | null;
  /** @title Actual earned revenue */
  ActualEarnedRevenue?: number | null;
  /** @title Invoice note */
  InvoiceNote?: string | null;
  /**
   * From 0 to 1, such as 0.5 for half.
   * @title Percent complete
   */
  PercentComplete?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Renewal date
   * @format datetime
   */
  RenewalDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Modified by user ID
   * @TJS-type ["integer","null"]
   */
  ModifiedByUserID?: number | null;
  /** @title Modified by user name */
  ModifiedByUserName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Modified date
   * @format datetime
   */
  ModifiedDate?: string | null;
  /**
   * The ID of a payment terms: see "List payment terms".
   * @title Override payment terms ID
   * @TJS-type ["integer","null"]
   */
  OverridePaymentTermsID?: number | null;
  /** @title Override payment terms */
  OverridePaymentTerms?: string | null;
  /**
   * In percent, such as 8.25.
   * @title Retainage percent
   */
  RetainagePercent?: number | null;
  /** @title Estimator notes */
  EstimatorNotes?: string | null;
  /** @title Electronic payments override convenience fee */
  ElectronicPaymentsOverrideConvenienceFee?: number | null;
  /**
   * An ID without a list of its own.
   * @title Opportunity canceled reason ID
   * @TJS-type ["integer","null"]
   */
  OpportunityCanceledReasonID?: number | null;
  /** @title Opportunity canceled reason */
  OpportunityCanceledReason?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Retainage maturity date
   * @format datetime
   */
  RetainageMaturityDate?: string | null;
  /** @title District name */
  DistrictName?: string | null;
  /** @title Job status name */
  JobStatusName?: string | null;
  /** @title Region name */
  RegionName?: string | null;
  /**
   * The ID of a payment terms: see "List payment terms".
   * @title Payment terms ID
   * @TJS-type ["integer","null"]
   */
  PaymentTermsID?: number | null;
  /**
   * The ID of a company: see "List companies".
   * @title Billing company ID
   * @TJS-type ["integer","null"]
   */
  BillingCompanyID?: number | null;
  /** @title Billing company name */
  BillingCompanyName?: string | null;
  /** @title Branch code */
  BranchCode?: string | null;
  /** @title Property name */
  PropertyName?: string | null;
  /** @title Division code */
  DivisionCode?: string | null;
  /**
   * In percent, such as 8.25.
   * @title Taxable percent
   */
  TaxablePercent?: number | null;
  /** @title Taxable amount */
  TaxableAmount?: number | null;
  /** @title T&M per service taxable amount */
  TMPerServiceTaxableAmount?: number;
  /** @title Actual cost subcontractor */
  ActualCostSub?: number | null;
  /** @title Actual cost material */
  ActualCostMaterial?: number | null;
  /** @title Actual cost labor */
  ActualCostLabor?: number | null;
  /**
   * Can be empty although Job status name says Complete.
   * @title Complete date
   * @format datetime
   */
  CompleteDate?: string | null;
  /** @title Opportunity revisions */
  OpportunityRevisions?: OpportunityRevision[] | null;
  /** @title Opportunity billings */
  OpportunityBillings?: OpportunityBilling[] | null;
  /** @title Schedule of value groups */
  ScheduleOfValueGroups?: ScheduleOfValueGroup[] | null;
  /**
   * An ID: Opportunity stage name tells of what.
   * @title Opportunity stage ID
   * @TJS-type ["integer","null"]
   */
  OpportunityStageID?: number | null;
  /** @title Opportunity stage */
  OpportunityStage?: string | null;
  /** @title Opportunity stage name */
  OpportunityStageName?: string | null;
  /** @title Opportunity status */
  OpportunityStatus?: string | null;
  /** @title Estimated total cost */
  EstimatedTotalCost?: number | null;
  /**
   * Also filled on lost and delivered opportunities; a year's value on contracts.
   * @title Won dollars
   */
  WonDollars?: number | null;
  /**
   * @title Master opportunity number
   * @TJS-type ["integer","null"]
   */
  MasterOpportunityNumber?: number | null;
  /**
   * @title Real opportunity number
   * @TJS-type ["integer","null"]
   */
  RealOpportunityNumber?: number | null;
};
