// Generated from api/equipment_models.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentModelField } from '../records/equipment_models';

export type EquipmentModelsGetInput = ListConditions<EquipmentModelField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, CapEX months, Created by user ID, Created by user name, Created date time, Equipment class ID, Equipment class name, Equipment manufacturer ID, Equipment manufacturer name, Equipment model ID, Equipment size ID, Equipment size name, Fuel burn rate, Fuel unit, Last modified by user ID, Last modified by user name, Last modified date time, Meter type, Model name
   */
  sort_by?: EquipmentModelField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: EquipmentModelID eq 1 and contains(ModelName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
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
     * The only fields to give, separated by commas, such as: EquipmentModelID,ModelName. In place of Fields.
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
