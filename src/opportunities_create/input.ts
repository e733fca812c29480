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
     * Such as Spring clean-up 2026.
     * @title Opportunity name
     * @minLength 1
     */
    OpportunityName: string;
    /**
     * Written as YYYY-MM-DDT00:00:00, e.g. 2026-05-01T00:00:00.
     * @title Bid due date
     * @format datetime
     */
    BidDueDate?: string;
    /**
     * Written as YYYY-MM-DDT00:00:00, e.g. 2026-05-01T00:00:00.
     * @title Renewal date
     * @format datetime
     */
    RenewalDate?: string;
    /**
     * No list in the API: take one that an opportunity has already.
     * @title Lead source ID
     */
    LeadSourceID?: OpportunityLeadSourceID;
    /**
     * The salesperson's ContactID, not a UserID.
     * @title Sales rep ID
     * @minimum 1
     * @maximum 2147483647
     */
    SalesRepID?: ContactID;
    /**
     * Written as YYYY-MM-DDT00:00:00, e.g. 2026-05-01T00:00:00.
     * @title Anticipated close date
     * @format datetime
     */
    AnticipatedCloseDate?: string;
    /**
     * Chance of winning; see an existing opportunity for the scale (50 or 0.5).
     * @title Probability
     */
    Probability?: number;
    /**
     * @title Division ID
     * @minimum 1
     * @maximum 2147483647
     */
    DivisionID?: DivisionID;
    /**
     * Written as YYYY-MM-DDT00:00:00, e.g. 2026-05-01T00:00:00.
     * @title Start date
     * @format datetime
     */
    StartDate?: string;
    /** @title Sales type ID */
    SalesTypeID?: SalesTypeID;
    /**
     * The operations manager's ContactID, not a UserID.
     * @title Operations manager ID
     */
    OperationsMgrID?: ContactID;
    /**
     * Written as YYYY-MM-DDT00:00:00, e.g. 2026-05-01T00:00:00.
     * @title End date
     * @format datetime
     */
    EndDate?: string;
    /**
     * Values not documented: use the wording of an existing opportunity.
     * @title Invoice type
     */
    InvoiceType?: string;
    /**
     * @title Master opportunity ID
     * @lookupInput {"property_id":"{{{PropertyID}}}"}
     */
    MasterOpportunityID?: OpportunityID;
    /** @title Branch ID */
    BranchID?: BranchID;
    /**
     * The OpportunityID of a template to start from.
     * @title Template opportunity ID
     */
    TemplateOpportunityID?: OpportunityID;
    /**
     * @title Property ID
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyID?: PropertyID;
    /**
     * What the customer means to spend, such as 12000.
     * @title Budgeted dollars
     */
    BudgetedDollars?: number;
    /**
     * What the work is expected to bring, such as 11500.
     * @title Estimated dollars
     */
    EstimatedDollars?: number;
    /**
     * Ids differ from company to company: look them up with opportunity_statuses_get.
     * @title Opportunity status ID
     * @minimum 1
     * @maximum 2147483647
     */
    OpportunityStatusID?: OpportunityStatusID;
    /**
     * Contract or Work Order.
     * @title Opportunity type
     * @enumLabels Contract, Work Order
     */
    OpportunityType: 'Contract' | 'Work Order';
    /**
     * One text; probably comma-separated tag ids as for contacts, e.g. 1,2. opportunity_tags_create is the sure way.
     * @title Opportunity tags
     */
    OpportunityTags?: string;
    /**
     * The customer's own number of the contract, such as C-2026-14.
     * @title Customer contract number
     * @maxLength 40
     */
    CustomerContractNum?: string;
    /**
     * The customer's purchase order, e.g. PO-10442.
     * @title Customer PO number
     * @maxLength 20
     */
    CustomerPONum?: string;
  } & ApiVersion
>;
