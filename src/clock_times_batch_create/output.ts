// Generated from api/clock_times.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.

type ClockTimesItemResult = {
  /**
   * The place of the item in the input, from 0.
   * @title Index
   * @TJS-type integer
   */
  index: number;
  /**
   * Whether the clock time was created.
   * @title Success
   */
  success: boolean;
  /**
   * The id of the new clock time; null where there is none or Aspire does not tell it.
   * @title ID
   * @TJS-type ["integer","null"]
   */
  id: number | null;
  /**
   * What was wrong, and whether it may have been saved all the same.
   * @title Error
   */
  error: string | null;
  /**
   * What Aspire answered in place of an id, where it did so. It may hold an objection.
   * @title Reply
   */
  reply?: string;
  /**
   * False where the item was left for another run: the time was up, or an item before it had failed. Nothing was sent for it.
   * @title Attempted
   */
  attempted: boolean;
};

export type ClockTimesBatchCreateOutput = {
  /**
   * What became of each item, in the order of the input.
   * @title Results
   */
  results: ClockTimesItemResult[];
  /**
   * How many items there were.
   * @title Count
   * @TJS-type integer
   */
  count: number;
  /**
   * How many clock times were created.
   * @title Succeeded
   * @TJS-type integer
   */
  succeeded: number;
  /**
   * How many were refused, by Aspire or before they were sent, or have an unknown fate.
   * @title Failed
   * @TJS-type integer
   */
  failed: number;
  /**
   * How many were left for another run.
   * @title Not attempted
   * @TJS-type integer
   */
  not_attempted: number;
};
