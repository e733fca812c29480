// Generated from api/prospect_ratings.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ProspectRatingField } from '../records/prospect_ratings';

export type ProspectRatingsGetInput = ListConditions<ProspectRatingField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Prospect rating ID, Prospect rating name
   */
  sort_by?: ProspectRatingField;
} & ListDirection &
  ListPages &
  ODataOptions;
