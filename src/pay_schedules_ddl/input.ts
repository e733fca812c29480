// Generated from api/pay_schedules.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PaySchedulesDdlInput = {
  /**
   * Only the pay schedules that hold all of these words in pay schedule name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
