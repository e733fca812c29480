// Generated from api/equipments.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentItemField } from '../records/equipments';

export type EquipmentsGetInput = ListConditions<EquipmentItemField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Approved date, Approved user ID, Approved user name, Aspire GPS identifier, Asset number, Branch ID, Branch name, Created by user ID, Created by user name, Created date and time, Dealer, Description, Disposed date, Disposed price, Disposed user ID, Disposed user name, Division ID, Division name, Engine number, Equipment disposal reason, Equipment disposal reason ID, Equipment ID, Equipment model ID, Equipment model name, Equipment status ID, Equipment status name, Estimated purchase price, Financing bank, Gross vehicle weight, In service date, In service user ID, In service user name, Last modified by user ID, Last modified by user name, Last modified date and time, Mileage hours, Model year, Out of service date, Out of service user ID, Out of service user name, Pay schedule, Plate number, Property ID, Property name, Purchase price, Purchased date, Purchased user ID, Purchased user name, Renewal date, Requested date, Requested user ID, Requested user name, Route ID, Route name, Serial number, Tracker type, Warranty days
   */
  sort_by?: EquipmentItemField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(Description,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as EquipmentID,Description. Use it in place of Fields.
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
