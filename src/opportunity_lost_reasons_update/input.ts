// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { OpportunityLostReasonID } from '../records/ids';

/** @enumLabels Active, Opportunity lost reason name */
type OpportunityLostReasonsUpdateClearable = 'Active' | 'OpportunityLostReasonName';

export type OpportunityLostReasonsUpdateInput = Simplify<
  {
    /** @title Opportunity lost reason */
    OpportunityLostReasonID: OpportunityLostReasonID;
    /**
     * The reason in a few words, such as Price too high.
     * @title Opportunity lost reason name
     */
    OpportunityLostReasonName?: string;
    /**
     * False takes the reason out of use.
     * @title Active
     */
    Active?: boolean;
    /**
     * The fields to empty, such as Active. A field that you only leave out keeps its value.
     * @title Clear fields
     */
    clear_fields?: OpportunityLostReasonsUpdateClearable[];
  } & UpdateOptions
>;
