// Generated from api/service_type_integration_codes.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ServiceTypeIntegrationCodeField } from '../records/service_type_integration_codes';

export type ServiceTypeIntegrationCodesGetInput = ListConditions<ServiceTypeIntegrationCodeField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date and time, Last modified by user ID, Last modified by user name, Last modified date and time, Service type integration code ID, Service type integration code name
   */
  sort_by?: ServiceTypeIntegrationCodeField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as ServiceTypeIntegrationCodeID eq 1 and contains(ServiceTypeIntegrationCodeName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as LastModifiedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as ServiceTypeIntegrationCodeID,ServiceTypeIntegrationCodeName. Use it in place of Fields.
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
