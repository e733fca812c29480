// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityTagField } from '../records/opportunity_tags';

export type OpportunityTagsGetInput = ListConditions<OpportunityTagField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Opportunity ID, Opportunity name, Opportunity tag ID, Tag ID, Tag name
   */
  sort_by?: OpportunityTagField;
} & ListDirection &
  ListPages &
  ODataOptions;
