// Generated from api/equipment_requested_services.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentRequestedServiceField } from '../records/equipment_requested_services';

export type EquipmentRequestedServicesGetInput = ListConditions<EquipmentRequestedServiceField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Created by user ID, Created by user name, Created date time, Equipment ID, Equipment inspection category ID, Equipment inspection category name, Equipment inspection ID, Equipment requested service ID, Equipment service log ID, Equipment service tag ID, Last modified by user ID, Last modified by user name, Last modified date time, Notes, Request source, Service tag name
   */
  sort_by?: EquipmentRequestedServiceField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: EquipmentRequestedServiceID eq 1 and contains(ServiceTagName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: LastModifiedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: EquipmentRequestedServiceID,ServiceTagName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
