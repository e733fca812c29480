// Generated from api/schema/callTypes.ts by "npm run generate": change that, not this file.

export type WriteOutput = {
  /**
   * True when Aspire has done it.
   * @title Success
   */
  success: boolean;
  /**
   * The ID of the record, where Aspire tells it.
   * @title ID
   * @TJS-type integer
   */
  id?: number;
  /**
   * What Aspire answered in place of an ID. Read it: it can hold an objection.
   * @title Reply
   */
  reply?: string;
};

export type TextWriteOutput = {
  /**
   * True when Aspire has done it.
   * @title Success
   */
  success: boolean;
  /**
   * The text that Aspire answered.
   * @title Value
   */
  value?: string;
  /**
   * The ID of the record, where Aspire tells it.
   * @title ID
   * @TJS-type integer
   */
  id?: number;
  /**
   * What Aspire answered in place of an ID. Read it: it can hold an objection.
   * @title Reply
   */
  reply?: string;
};

export type TextOutput = {
  /**
   * The text that Aspire answered.
   * @title Value
   */
  value: string;
};
