// Generated from api/pay_schedules.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.

export type PaySchedulesDdlInput = {
  /**
   * Only the pay schedules that hold all of these words in pay schedule name, such as: north. An ID is found as well.
   *
   * @title Search
   */
  search?: string;
};
