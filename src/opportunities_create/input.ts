// Generated from api/opportunities.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type {
  BranchID,
  ContactID,
  DivisionID,
  OpportunityID,
  OpportunityLeadSourceID,
  OpportunityStatusID,
  PropertyID,
  SalesTypeID,
} from '../records/ids';

export type OpportunitiesCreateInput = Simplify<
  {
    /**
     * What people call the work, such as Spring clean-up 2026.
     * @title Opportunity name
     * @minLength 1
     */
    OpportunityName: string;
    /**
     * Contract for work over a season, Work Order for a single job.
     * @title Opportunity type
     * @enumLabels Contract, Work Order
     */
    OpportunityType: 'Contract' | 'Work Order';
    /**
     * @title Property
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyID?: PropertyID;
    /** @title Branch */
    BranchID?: BranchID;
    /**
     * @title Division
     * @minimum 1
     * @maximum 2147483647
     */
    DivisionID?: DivisionID;
    /**
     * How far the opportunity has come, such as Bidding. Each company has its own statuses.
     * @title Opportunity status
     * @minimum 1
     * @maximum 2147483647
     */
    OpportunityStatusID?: OpportunityStatusID;
    /** @title Sales type */
    SalesTypeID?: SalesTypeID;
    /**
     * The salesperson, as a contact.
     * @title Sales representative
     * @minimum 1
     * @maximum 2147483647
     */
    SalesRepID?: ContactID;
    /**
     * The day by which the customer wants your bid, such as 2026-05-01.
     * @title Bid due date
     * @format datetime
     */
    BidDueDate?: string;
    /**
     * The day on which the work begins, such as 2026-05-01.
     * @title Start date
     * @format datetime
     */
    StartDate?: string;
    /**
     * The day on which the work ends, such as 2026-12-31.
     * @title End date
     * @format datetime
     */
    EndDate?: string;
    /**
     * What the work is expected to bring, such as 11500.
     * @title Estimated dollars
     */
    EstimatedDollars?: number;
    /**
     * The chance of winning in percent, such as 50.
     * @title Probability
     */
    Probability?: number;
    /**
     * How you invoice, such as Fixed Price on Completion.
     * @title Invoice type
     * @lookupOperation field_values_ddl
     * @lookupInput {"list":"opportunities_get","field":"InvoiceType"}
     * @lookupAuthRequired true
     */
    InvoiceType?: string;
    /**
     * The day on which the contract comes up for renewal, such as 2027-05-01.
     * @title Renewal date
     * @format datetime
     * @advanced true
     */
    RenewalDate?: string;
    /**
     * How the customer found you. The list shows the lead sources that your opportunities have.
     * @title Lead source
     * @advanced true
     */
    LeadSourceID?: OpportunityLeadSourceID;
    /**
     * The day on which you expect the decision, such as 2026-05-01.
     * @title Anticipated close date
     * @format datetime
     * @advanced true
     */
    AnticipatedCloseDate?: string;
    /**
     * The operations manager, as a contact.
     * @title Operations manager
     * @advanced true
     */
    OperationsMgrID?: ContactID;
    /**
     * @title Master opportunity
     * @lookupInput {"property_id":"{{{PropertyID}}}"}
     * @advanced true
     */
    MasterOpportunityID?: OpportunityID;
    /**
     * The template opportunity to start from.
     * @title Template opportunity
     * @advanced true
     */
    TemplateOpportunityID?: OpportunityID;
    /**
     * What the customer means to spend, such as 12000.
     * @title Budgeted dollars
     * @advanced true
     */
    BudgetedDollars?: number;
    /**
     * The IDs of tags, separated by commas, such as 1,2. To be sure of them, use "Create opportunity tag" afterwards.
     * @title Opportunity tags
     * @advanced true
     */
    OpportunityTags?: string;
    /**
     * The customer's own number of the contract, such as C-2026-14.
     * @title Customer contract number
     * @maxLength 40
     * @advanced true
     */
    CustomerContractNum?: string;
    /**
     * The number of the customer's purchase order, such as PO-10442.
     * @title Customer purchase order number
     * @maxLength 20
     * @advanced true
     */
    CustomerPONum?: string;
  } & ApiVersion
>;
