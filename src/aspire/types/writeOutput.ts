// Generated from api/schema/callTypes.ts by "npm run generate": change that, not this file.

export type WriteOutput = {
  /**
   * True when Aspire has done what was asked.
   * @title Success
   */
  success: boolean;
  /**
   * The id of the record that was written, where Aspire tells it.
   * @title ID
   * @TJS-type integer
   */
  id?: number;
  /**
   * What Aspire answered, as text, where it was not a plain id. Aspire refuses with an error as far as is known, but read it: it may hold an objection.
   * @title Reply
   */
  reply?: string;
};

export type TextWriteOutput = {
  /**
   * True when Aspire has done what was asked.
   * @title Success
   */
  success: boolean;
  /**
   * The text that Aspire answered.
   * @title Value
   */
  value?: string;
  /**
   * The id of the record that was written, where Aspire tells it.
   * @title ID
   * @TJS-type integer
   */
  id?: number;
  /**
   * What Aspire answered, as text, where it was not a plain id. Aspire refuses with an error as far as is known, but read it: it may hold an objection.
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
