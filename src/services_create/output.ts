// Generated from api/services.yaml by "npm run generate": change the page, not this file.

export type ServicesCreateOutput = {
  /**
   * True when Aspire has done what was asked.
   *
   * @title Success
   */
  success: boolean;
  /**
   * The id of the record that was written, where Aspire tells it.
   *
   * @title ID
   * @TJS-type integer
   */
  id?: number;
  /**
   * What Aspire answered, as text, where it was not a plain id.
   *
   * @title Reply
   */
  reply?: string;
};
