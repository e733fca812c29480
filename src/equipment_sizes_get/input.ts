// Generated from api/equipment_sizes.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentSizeField } from '../records/equipment_sizes';

export type EquipmentSizesGetInput = ListConditions<EquipmentSizeField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date and time, Equipment size ID, Equipment size name, Last modified by user ID, Last modified by user name, Last modified date and time
   */
  sort_by?: EquipmentSizeField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as EquipmentSizeID eq 1 and contains(EquipmentSizeName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as EquipmentSizeID,EquipmentSizeName. Use it in place of Fields.
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
