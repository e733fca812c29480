// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ServiceField } from '../records/services';

export type ServicesGetInput = ListConditions<ServiceField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, All branches, Approve ticket on completion, Contract service, Default pay code ID, Default pay code name, Display name, Equipment taxable, Form ID, Form name, Labor taxable, Material taxable, Minimum price, Multi visit, Other taxable, Service description, Service ID, Service name, Service name abbreviation, Service type ID, Service type name, Sort order, Start form ID, Subcontractor taxable, Workers' comp ID, Workers' comp name
   */
  sort_by?: ServiceField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as ServiceID eq 1 and contains(ServiceName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ServiceID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as ServiceID,ServiceName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Service tax overrides, Service branches without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
