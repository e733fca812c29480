// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ServiceField } from '../records/services';

export type ServicesGetInput = ListConditions<ServiceField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, All branches, Approve ticket on completion, Contract service, Default pay code ID, Default pay code name, Display name, Equipment taxable, Form ID, Form name, Labor taxable, Material taxable, Minimum price, Multi visit, Other taxable, Service description, Service ID, Service name, Service name abbreviation, Service type ID, Service type name, Sort order, Start form ID, Sub taxable, Workers comp ID, Workers comp name
   */
  sort_by?: ServiceField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as: ServiceID eq 1 and contains(ServiceName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: ServiceID desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: ServiceID,ServiceName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Aspire gives ServiceTaxOverrides, ServiceBranches without being asked. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
