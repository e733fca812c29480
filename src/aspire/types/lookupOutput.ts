// Generated from api/schema/dropdownTypes.ts by "npm run generate": change that, not this file.

/** The output of every operation that fills a dropdown. Type only: the choices are made in `lookup.ts`. */
export type LookupOutput = {
  /**
   * The choices in alphabetical order, at most 500. Where there are more, a last one with the value -1 says how to narrow.
   * @title Result
   */
  result: {
    /**
     * What tells this record from the others.
     * @title Text
     */
    text: string;
    /**
     * The record's id.
     * @title Value
     * @TJS-type integer
     */
    value: number;
  }[];
};
