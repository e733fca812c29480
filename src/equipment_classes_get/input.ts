// Generated from api/equipment_classes.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentClassField } from '../records/equipment_classes';

export type EquipmentClassesGetInput = ListConditions<EquipmentClassField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date and time, Equipment class ID, Equipment class name, Last modified by user ID, Last modified by user name, Last modified date and time
   */
  sort_by?: EquipmentClassField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as EquipmentClassID eq 1 and contains(EquipmentClassName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as EquipmentClassID,EquipmentClassName. Use it in place of Fields.
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
