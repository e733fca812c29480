// Generated from api/opportunities.yaml by "npm run generate": change the page, not this file.

export type OpportunityRevision = {
  /**
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
   * @title Start date
   * @format datetime
   */
  StartDate?: string;
  /**
   * @title Created date
   * @format datetime
   */
  CreatedDate?: string;
  /**
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserId?: number;
  /**
   * @title Won date
   * @format datetime
   */
  WonDate?: string | null;
  /**
   * @title Won by user ID
   * @TJS-type ["integer","null"]
   */
  WonByUserId?: number | null;
};

export type OpportunityBilling = {
  /**
   * @title Opportunity billing ID
   * @TJS-type integer
   */
  OpportunityBillingID?: number;
  /**
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
   * @title Opportunity revision ID
   * @TJS-type ["integer","null"]
   */
  OpportunityRevisionID?: number | null;
};

export type ScheduleOfValue = {
  /**
   * @title Schedule of value ID
   * @TJS-type integer
   */
  ScheduleOfValueID?: number;
  /**
   * @title Master opportunity ID
   * @TJS-type ["integer","null"]
   */
  MasterOpportunityID?: number | null;
  /** @title Linked to a service */
  LinkedToAService?: boolean;
  /**
   * @title Service ID
   * @TJS-type ["integer","null"]
   */
  ServiceID?: number | null;
  /**
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

/** @enumLabels Actual cost dollars, Actual cost labor, Actual cost material, Actual cost subcontractor, Actual earned revenue, Actual gross margin dollars, Actual gross margin percent, Actual labor cost per hour, Actual labor hours, Anticipated close date, Approved date, Approved user ID, Approved user name, Bid due date, Billing address city, Billing address ID, Billing address line 1, Billing address line 2, Billing address state province code, Billing address ZIP code, Billing company ID, Billing company name, Billing contact ID, Billing contact name, Branch code, Branch ID, Branch name, Budgeted dollars, Closed user ID, Closed user name, Competitor ID, Competitor name, Complete date, Created by user ID, Created by user name, Created date and time, Customer contract number, Customer purchase order number, District name, Division code, Division ID, Division name, Electronic payments override convenience fee, End date, Estimated break even dollars, Estimated cost dollars, Estimated dollars, Estimated equipment cost, Estimated gross margin dollars, Estimated gross margin percent, Estimated labor cost, Estimated labor cost per hour, Estimated labor hours, Estimated material cost, Estimated net profit dollars, Estimated net profit percent, Estimated other cost, Estimated overhead dollars, Estimated realize rate, Estimated subcontractor cost, Estimated total cost, Estimator notes, Federal tax percent, Invoice note, Invoice type, Job status name, Lead source ID, Lead source name, Lost date, Lost reason, Master opportunity ID, Master opportunity number, Master sequence number, Modified by user ID, Modified by user name, Modified date, Operations manager contact ID, Operations manager contact name, Opportunity canceled reason, Opportunity canceled reason ID, Opportunity ID, Opportunity name, Opportunity number, Opportunity stage, Opportunity stage ID, Opportunity stage name, Opportunity status, Opportunity status ID, Opportunity status name, Opportunity type, Override payment terms, Override payment terms ID, Payment terms ID, Percent complete, Probability, Property ID, Property name, Proposal description 1, Proposal description 2, Proposed date, Proposed user ID, Proposed user name, Real opportunity number, Region name, Renewal date, Retainage maturity date, Retainage percent, Sales representative contact ID, Sales representative contact name, Sales type ID, Sales type name, Start date, State tax percent, T&M per service taxable amount, Taxable amount, Taxable percent, Template opportunity ID, Won date, Won dollars */
export type OpportunityField =
  | 'ActualCostDollars'
  | 'ActualCostLabor'
  | 'ActualCostMaterial'
  | 'ActualCostSub'
  | 'ActualEarnedRevenue'
  | 'ActualGrossMarginDollars'
  | 'ActualGrossMarginPercent'
  | 'ActualLaborCostPerHour'
  | 'ActualLaborHours'
  | 'AnticipatedCloseDate'
  | 'ApprovedDate'
  | 'ApprovedUserID'
  | 'ApprovedUserName'
  | 'BidDueDate'
  | 'BillingAddressCity'
  | 'BillingAddressID'
  | 'BillingAddressLine1'
  | 'BillingAddressLine2'
  | 'BillingAddressStateProvinceCode'
  | 'BillingAddressZipCode'
  | 'BillingCompanyID'
  | 'BillingCompanyName'
  | 'BillingContactID'
  | 'BillingContactName'
  | 'BranchCode'
  | 'BranchID'
  | 'BranchName'
  | 'BudgetedDollars'
  | 'ClosedUserID'
  | 'ClosedUserName'
  | 'CompetitorID'
  | 'CompetitorName'
  | 'CompleteDate'
  | 'CreatedByUserID'
  | 'CreatedByUserName'
  | 'CreatedDateTime'
  | 'CustomerContractNum'
  | 'CustomerPONum'
  | 'DistrictName'
  | 'DivisionCode'
  | 'DivisionID'
  | 'DivisionName'
  | 'ElectronicPaymentsOverrideConvenienceFee'
  | 'EndDate'
  | 'EstimatedBreakEvenDollars'
  | 'EstimatedCostDollars'
  | 'EstimatedDollars'
  | 'EstimatedEquipmentCost'
  | 'EstimatedGrossMarginDollars'
  | 'EstimatedGrossMarginPercent'
  | 'EstimatedLaborCost'
  | 'EstimatedLaborCostPerHour'
  | 'EstimatedLaborHours'
  | 'EstimatedMaterialCost'
  | 'EstimatedNetProfitDollars'
  | 'EstimatedNetProfitPercent'
  | 'EstimatedOtherCost'
  | 'EstimatedOverheadDollars'
  | 'EstimatedRealizeRate'
  | 'EstimatedSubCost'
  | 'EstimatedTotalCost'
  | 'EstimatorNotes'
  | 'FederalTaxPercent'
  | 'InvoiceNote'
  | 'InvoiceType'
  | 'JobStatusName'
  | 'LeadSourceID'
  | 'LeadSourceName'
  | 'LostDate'
  | 'LostReason'
  | 'MasterOpportunityID'
  | 'MasterOpportunityNumber'
  | 'MasterSequenceNum'
  | 'ModifiedByUserID'
  | 'ModifiedByUserName'
  | 'ModifiedDate'
  | 'OperationsManagerContactID'
  | 'OperationsManagerContactName'
  | 'OpportunityCanceledReason'
  | 'OpportunityCanceledReasonID'
  | 'OpportunityID'
  | 'OpportunityName'
  | 'OpportunityNumber'
  | 'OpportunityStage'
  | 'OpportunityStageID'
  | 'OpportunityStageName'
  | 'OpportunityStatus'
  | 'OpportunityStatusID'
  | 'OpportunityStatusName'
  | 'OpportunityType'
  | 'OverridePaymentTerms'
  | 'OverridePaymentTermsID'
  | 'PaymentTermsID'
  | 'PercentComplete'
  | 'Probability'
  | 'PropertyID'
  | 'PropertyName'
  | 'ProposalDescription1'
  | 'ProposalDescription2'
  | 'ProposedDate'
  | 'ProposedUserID'
  | 'ProposedUserName'
  | 'RealOpportunityNumber'
  | 'RegionName'
  | 'RenewalDate'
  | 'RetainageMaturityDate'
  | 'RetainagePercent'
  | 'SalesRepContactID'
  | 'SalesRepContactName'
  | 'SalesTypeID'
  | 'SalesTypeName'
  | 'StartDate'
  | 'StateTaxPercent'
  | 'TMPerServiceTaxableAmount'
  | 'TaxableAmount'
  | 'TaxablePercent'
  | 'TemplateOpportunityID'
  | 'WonDate'
  | 'WonDollars';

/** A bid or estimate for work at a property, from first request to a won or lost contract or work order. */
export type Opportunity = {
  /**
   * @title Opportunity ID
   * @TJS-type integer
   */
  OpportunityID?: number;
  /**
   * @title Property ID
   * @TJS-type ["integer","null"]
   */
  PropertyID?: number | null;
  /**
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
   * @title Sales representative contact ID
   * @TJS-type ["integer","null"]
   */
  SalesRepContactID?: number | null;
  /** @title Sales representative contact name */
  SalesRepContactName?: string | null;
  /**
   * @title Operations manager contact ID
   * @TJS-type ["integer","null"]
   */
  OperationsManagerContactID?: number | null;
  /** @title Operations manager contact name */
  OperationsManagerContactName?: string | null;
  /**
   * @title Division ID
   * @TJS-type ["integer","null"]
   */
  DivisionID?: number | null;
  /** @title Division name */
  DivisionName?: string | null;
  /**
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /**
   * @title Sales type ID
   * @TJS-type ["integer","null"]
   */
  SalesTypeID?: number | null;
  /** @title Sales type name */
  SalesTypeName?: string | null;
  /**
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
   * @title Master opportunity ID
   * @TJS-type ["integer","null"]
   */
  MasterOpportunityID?: number | null;
  /**
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
  /** @title Billing address state province code */
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
   * @title Start date
   * @format datetime
   */
  StartDate?: string | null;
  /**
   * @title End date
   * @format datetime
   */
  EndDate?: string | null;
  /**
   * @title Bid due date
   * @format datetime
   */
  BidDueDate?: string | null;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * @title Approved date
   * @format datetime
   */
  ApprovedDate?: string | null;
  /**
   * @title Proposed date
   * @format datetime
   */
  ProposedDate?: string | null;
  /**
   * @title Won date
   * @format datetime
   */
  WonDate?: string | null;
  /**
   * @title Lost date
   * @format datetime
   */
  LostDate?: string | null;
  /** @title Probability */
  Probability?: number | null;
  /**
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
  /** @title State tax percent */
  StateTaxPercent?: number | null;
  /** @title Federal tax percent */
  FederalTaxPercent?: number | null;
  /**
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Approved user ID
   * @TJS-type ["integer","null"]
   */
  ApprovedUserID?: number | null;
  /** @title Approved user name */
  ApprovedUserName?: string | null;
  /**
   * @title Proposed user ID
   * @TJS-type ["integer","null"]
   */
  ProposedUserID?: number | null;
  /** @title Proposed user name */
  ProposedUserName?: string | null;
  /**
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
  /** @title Estimated gross margin percent */
  EstimatedGrossMarginPercent?: number | null;
  /** @title Estimated gross margin dollars */
  EstimatedGrossMarginDollars?: number | null;
  /** @title Estimated labor hours */
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
  /** @title Actual gross margin percent */
  ActualGrossMarginPercent?: number | null;
  /** @title Actual gross margin dollars */
  ActualGrossMarginDollars?: number | null;
  /** @title Actual labor hours */
  ActualLaborHours?: number | null;
  /** @title Actual labor cost per hour */
  ActualLaborCostPerHour?: number | null;
  /** @title Actual earned revenue */
  ActualEarnedRevenue?: number | null;
  /** @title Invoice note */
  InvoiceNote?: string | null;
  /** @title Percent complete */
  PercentComplete?: number | null;
  /**
   * @title Renewal date
   * @format datetime
   */
  RenewalDate?: string | null;
  /**
   * @title Modified by user ID
   * @TJS-type ["integer","null"]
   */
  ModifiedByUserID?: number | null;
  /** @title Modified by user name */
  ModifiedByUserName?: string | null;
  /**
   * @title Modified date
   * @format datetime
   */
  ModifiedDate?: string | null;
  /**
   * @title Override payment terms ID
   * @TJS-type ["integer","null"]
   */
  OverridePaymentTermsID?: number | null;
  /** @title Override payment terms */
  OverridePaymentTerms?: string | null;
  /** @title Retainage percent */
  RetainagePercent?: number | null;
  /** @title Estimator notes */
  EstimatorNotes?: string | null;
  /** @title Electronic payments override convenience fee */
  ElectronicPaymentsOverrideConvenienceFee?: number | null;
  /**
   * @title Opportunity canceled reason ID
   * @TJS-type ["integer","null"]
   */
  OpportunityCanceledReasonID?: number | null;
  /** @title Opportunity canceled reason */
  OpportunityCanceledReason?: string | null;
  /**
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
   * @title Payment terms ID
   * @TJS-type ["integer","null"]
   */
  PaymentTermsID?: number | null;
  /**
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
  /** @title Taxable percent */
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
