// Generated from api/schema/dropdownTypes.ts by "npm run generate": change that, not this file.

export type FieldValuesDdlOutput = {
  /**
   * The values, at most 200, or 500 records by name.
   * @title Result
   */
  result: {
    /**
     * The value as people know it.
     * @title Text
     */
    text: string;
    /**
     * The value as Aspire takes it.
     * @title Value
     */
    value: string;
  }[];
};
