// Generated from api/divisions.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { DivisionField } from '../records/divisions';

export type DivisionsGetInput = ListConditions<DivisionField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Account number, Active, Division code, Division ID, Division name, Equipment expense account number, Indirect, Material expense account number, Other expense account number, Subcontractor expense account number, Workers' comp ID, Workers' comp name
   */
  sort_by?: DivisionField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as DivisionID eq 1 and contains(DivisionName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as DivisionID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as DivisionID,DivisionName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
