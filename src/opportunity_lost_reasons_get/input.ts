// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityLostReasonField } from '../records/opportunity_lost_reasons';

export type OpportunityLostReasonsGetInput = ListConditions<OpportunityLostReasonField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Last modified by date time, Last modified by user ID, Last modified by user name, Opportunity lost reason ID, Opportunity lost reason name
   */
  sort_by?: OpportunityLostReasonField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
