// Generated from api/roles.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { RoleField } from '../records/roles';

export type RolesGetInput = ListConditions<RoleField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Required, Role ID, Role name, Role value
   */
  sort_by?: RoleField;
} & ListDirection &
  ListPages &
  ODataOptions;
