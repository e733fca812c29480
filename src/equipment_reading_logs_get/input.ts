// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentReadingLogField } from '../records/equipment_reading_logs';

export type EquipmentReadingLogsGetInput = ListConditions<EquipmentReadingLogField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Branch ID, Branch name, Created by user ID, Created by user name, Created date and time, Division ID, Division name, Equipment ID, Equipment reading log ID, Last modified by user ID, Last modified by user name, Last modified date and time, Log date, Meter reading, Reading date, Route ID, Route name, Trouble code
   */
  sort_by?: EquipmentReadingLogField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(BranchName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as EquipmentReadingLogID,EquipmentID. Use it in place of Fields.
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
