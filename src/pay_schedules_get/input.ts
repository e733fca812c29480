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
  ListPages &
  ODataOptions;
