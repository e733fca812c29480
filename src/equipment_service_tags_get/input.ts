// Generated from api/equipment_service_tags.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentServiceTagField } from '../records/equipment_service_tags';

export type EquipmentServiceTagsGetInput = ListConditions<EquipmentServiceTagField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date and time, Equipment service tag ID, Last modified by user ID, Last modified by user name, Last modified date and time, Service tag cost, Service tag hours, Service tag name, Service type
   */
  sort_by?: EquipmentServiceTagField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as EquipmentServiceTagID eq 1 and contains(ServiceTagName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as EquipmentServiceTagID,ServiceTagName. Use it in place of Fields.
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
