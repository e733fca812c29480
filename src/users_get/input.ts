// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { UserField } from '../records/users';

export type UsersGetInput = ListConditions<UserField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, All branch access, Contact first name, Contact last name, External contact reference, User ID
   */
  sort_by?: UserField;
} & ListDirection &
  ListPages &
  ODataOptions;
