// Generated from api/opportunity_statuses.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityStatusField } from '../records/opportunity_statuses';

export type OpportunityStatusesGetInput = ListConditions<OpportunityStatusField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Opportunity stage, Opportunity stage name, Opportunity status, Opportunity status ID, Opportunity status name, Required
   */
  sort_by?: OpportunityStatusField;
} & ListDirection &
  ListPages &
  ODataOptions;
