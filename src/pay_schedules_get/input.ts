// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PayScheduleField } from '../records/pay_schedules';

export type PaySchedulesGetInput = ListConditions<PayScheduleField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Daily hours before overtime, Default overtime pay code ID, Default overtime pay code name, Default pay code ID, Default pay code name, Pay schedule ID, Pay schedule name, Weekly hours before overtime
   */
  sort_by?: PayScheduleField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as PayScheduleID eq 1 and contains(PayScheduleName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as PayScheduleID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as PayScheduleID,PayScheduleName. Use it in place of Fields.
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
