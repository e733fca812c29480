// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { OpportunityLostReasonID } from '../records/ids';

/** @enumLabels Active, Opportunity lost reason name */
type OpportunityLostReasonsUpdateClearable = 'Active' | 'OpportunityLostReasonName';

export type OpportunityLostReasonsUpdateInput = Simplify<
  {
    /** @title Opportunity lost reason ID */
    OpportunityLostReasonID: OpportunityLostReasonID;
    /**
     * E.g. Price too high.
     * @title Opportunity lost reason name
     */
    OpportunityLostReasonName?: string;
    /**
     * False keeps the reason out of use.
     * @title Active
     */
    Active?: boolean;
    /**
     * Fields to empty, such as: Active. A field that is merely left out keeps its value; one that is named here is not given as well.
     * @title Clear fields
     */
    clear_fields?: OpportunityLostReasonsUpdateClearable[];
  } & UpdateOptions
>;
