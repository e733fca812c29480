// Generated from api/receipts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.

type ReceiptsItemResult = {
  /**
   * The place of the item in the input, from 0.
   * @title Index
   * @TJS-type integer
   */
  index: number;
  /**
   * True when Aspire created the receipt.
   * @title Success
   */
  success: boolean;
  /**
   * The ID of the new receipt; empty where there is none or Aspire does not tell it.
   * @title ID
   * @TJS-type ["integer","null"]
   */
  id: number | null;
  /**
   * What was wrong, and if Aspire can have saved it all the same.
   * @title Error
   */
  error: string | null;
  /**
   * What Aspire answered in place of an ID. Read it: it can hold an objection.
   * @title Reply
   */
  reply?: string;
  /**
   * False when the connector did not send the item and left it for another run: the time was up, or an item before it had failed.
   * @title Attempted
   */
  attempted: boolean;
};

export type ReceiptsBatchCreateOutput = {
  /**
   * What became of each item, in the order of the input.
   * @title Results
   */
  results: ReceiptsItemResult[];
  /**
   * How many items there were.
   * @title Count
   * @TJS-type integer
   */
  count: number;
  /**
   * How many receipts were created.
   * @title Succeeded
   * @TJS-type integer
   */
  succeeded: number;
  /**
   * How many Aspire or the connector refused, or may have been saved without an answer.
   * @title Failed
   * @TJS-type integer
   */
  failed: number;
  /**
   * How many are left for another run.
   * @title Not attempted
   * @TJS-type integer
   */
  not_attempted: number;
};
