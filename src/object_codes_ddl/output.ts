// Generated from api/schema/dropdownTypes.ts by "npm run generate": change that, not this file.

export type ObjectCodesDdlOutput = {
  /**
   * The codes in alphabetical order.
   * @title Result
   */
  result: {
    /**
     * The code as Aspire spells it.
     * @title Text
     */
    text: string;
    /**
     * The same code.
     * @title Value
     */
    value: string;
  }[];
};
