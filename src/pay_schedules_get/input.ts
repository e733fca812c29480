// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PayScheduleField } from '../records/pay_schedules';

export type PaySchedulesGetInput = ListConditions<PayScheduleField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Daily hours before OT, Default OT pay code ID, Default OT pay code name, Default pay code ID, Default pay code name, Pay schedule ID, Pay schedule name, Weekly hours before OT
   */
  sort_by?: PayScheduleField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as: PayScheduleID eq 1 and contains(PayScheduleName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: PayScheduleID desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: PayScheduleID,PayScheduleName. In place of Fields.
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
