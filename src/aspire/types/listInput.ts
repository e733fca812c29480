// Generated from api/schema/listConditions.ts and api/schema/listOptions.ts by "npm run generate": change that, not this file.

/**
 * One condition on a field of the record.
 * @title Condition
 */
export type Condition<Field> = {
  /**
   * The field to compare.
   * @title Field
   */
  field: Field;
  /**
   * How to compare. Contains, starts with and ends with are for text; greater, less, at least, at most and between are for numbers and dates; the others are for every field.
   * @title Operator
   * @enumLabels At least, At most, Between, Contains, Ends with, Equals, Greater than (after), Is empty, Is not, Is not empty, Is one of, Less than (before), Starts with
   */
  operator:
    | 'at_least'
    | 'at_most'
    | 'between'
    | 'contains'
    | 'ends_with'
    | 'equals'
    | 'greater_than'
    | 'is_empty'
    | 'is_not'
    | 'is_not_empty'
    | 'is_one_of'
    | 'less_than'
    | 'starts_with';
  /**
   * What to compare with, such as Plaza, 42, true, 2026-04-08 or 2026-04-08T09:30:00Z. A date without a time stands for the whole day. "Is one of" takes several values and "between" two, the smaller one first; a comma or a line break separates them: put values with commas in double quotes, such as "Smith, Inc.","Jones, LLC". A JSON list will do, too. Leave it out for "is empty" and "is not empty".
   * @title Value
   */
  value?: string | number | boolean;
  /**
   * The values of "Is one of" or "Between" as a list, such as one from an earlier step. Use it in place of Value.
   * @title Values
   * @advanced true
   */
  values?: (string | number)[];
};

export type ListConditions<Field> = {
  /**
   * Which records to get. Leave it empty to get every record.
   * @title Conditions
   */
  conditions?: Condition<Field>[];
  /**
   * Choose whether a record must meet all conditions or any one of them. Leave it empty for all.
   * @title Match
   * @enumLabels All conditions, Any condition
   */
  match?: 'all' | 'any';
  /**
   * The fields to get; you always get the ID. Leave it empty to get whole records with their nested lists.
   * @title Fields
   */
  fields?: Field[];
};

export type ListDirection = {
  /**
   * Leave it empty for ascending: the oldest, smallest or first letter first.
   * @title Sort direction
   * @enumLabels Ascending, Descending
   */
  sort_direction?: 'ascending' | 'descending';
};

export type ChangedSince = {
  /**
   * Get only what changed at this time or later, such as 2026-04-08T09:30:00Z. Next time give Latest change of this run, and use Fetch all. Runs overlap a little, so tell records apart by their ID. You never get deleted records.
   * @title Changed since
   * @format datetime
   */
  changed_since?: string;
};

export type CreatedSince = {
  /**
   * Get only records from this time or later, such as 2026-04-08T09:30:00Z. Next time give Latest created of this run, and use Fetch all. Runs overlap a little, so tell records apart by their ID. Edits do not show here.
   * @title Created since
   * @format datetime
   */
  created_since?: string;
};

export type ListPages = {
  /**
   * How many records to get, such as 500. Leave it empty for 100; Aspire gives at most 1,000 at once.
   * @title Limit
   * @minimum 1
   * @maximum 1000
   * @TJS-type integer
   */
  limit?: number;
  /**
   * Which page to get, such as 2. Pages count from 1. To go on, give Next page of the previous run.
   * @title Page number
   * @minimum 1
   * @advanced true
   * @TJS-type integer
   */
  page_number?: number;
  /**
   * True gets all records instead of one page. A run stops at about 5 MB or 70 seconds: go on with Next cursor while Has more is true.
   * @title Fetch all
   */
  fetch_all?: boolean;
  /**
   * The most records that Fetch all gets, such as 5000. Leave it empty for all of them.
   * @title Max records
   * @minimum 1
   * @maximum 50000
   * @advanced true
   * @TJS-type integer
   */
  max_records?: number;
  /**
   * To go on where Fetch all stopped, give Next cursor of that run and keep the other inputs as they were.
   * @title Cursor
   * @advanced true
   */
  cursor?: string;
};

export type ODataOptions = {
  /**
   * How many records to get, such as 50. Goes with Skip, in place of Limit and Page number.
   * @title Top
   * @minimum 1
   * @maximum 1000
   * @advanced true
   * @TJS-type integer
   */
  top?: number;
  /**
   * How many records to pass over first, such as 100. Goes with Top. Aspire ignores it on some lists: prefer Fetch all.
   * @title Skip
   * @minimum 0
   * @advanced true
   * @TJS-type integer
   */
  skip?: number;
  /**
   * The version of Aspire's API to ask for, such as 1.0. Leave it empty, unless Aspire support tells you otherwise.
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
