// Generated from api/schema/dropdownTypes.ts by "npm run generate": change that, not this file.

export type FieldValuesDdlInput = {
  /**
   * The operation that lists the records, such as work tickets. Without one only known values are there.
   * @title List
   */
  list?: string;
  /**
   * The field, as Aspire spells it. Without one there is nothing to list.
   * @title Field
   */
  field?: string;
  /**
   * Only the values that hold all of these words, such as north.
   * @title Search
   */
  search?: string;
};
