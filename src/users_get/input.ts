// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { UserField } from '../records/users';

export type UsersGetInput = ListConditions<UserField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, All branch access, Contact first name, Contact last name, External contact reference, User ID
   */
  sort_by?: UserField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as UserID eq 1 and contains(ContactLastName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as UserID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as UserID,ContactLastName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Branch access, User roles without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
