// Generated from api/tags.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { TagField } from '../records/tags';

export type TagsGetInput = ListConditions<TagField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Tag ID, Tag name, Tag type
   */
  sort_by?: TagField;
} & ListDirection &
  ListPages &
  ODataOptions;
