// Generated from api/equipment_models.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentModelField } from '../records/equipment_models';

export type EquipmentModelsGetInput = ListConditions<EquipmentModelField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, CapEX months, Created by user ID, Created by user name, Created date and time, Equipment class ID, Equipment class name, Equipment manufacturer ID, Equipment manufacturer name, Equipment model ID, Equipment size ID, Equipment size name, Fuel burn rate, Fuel unit, Last modified by user ID, Last modified by user name, Last modified date and time, Meter type, Model name
   */
  sort_by?: EquipmentModelField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as EquipmentModelID eq 1 and contains(ModelName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as EquipmentModelID,ModelName. Use it in place of Fields.
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
