// Generated from api/schema/listConditions.ts and api/schema/listOptions.ts by "npm run generate": change that, not this file.

/**
 * One condition on a field of the record.
 * @title Condition
 */
export type Condition<Field> = {
  /**
   * The field to look at.
   * @title Field
   */
  field: Field;
  /**
   * How to compare. Text: equals, is not, contains, starts with, ends with. Numbers and dates: equals, is not, greater than, at least, less than, at most, between. Any of these: is one of. All fields: is empty, is not empty.
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
   * What to compare with, such as: Plaza, 42, true, 2026-04-08 or 2026-04-08T09:30:00Z. A date without a time stands for the whole day. "Is one of" takes several values and "between" two, the smaller one first; a comma or a line break separates them: put values with commas in double quotes, such as: "Smith, Inc.","Jones, LLC". A JSON list will do, too. Leave it out for "is empty" and "is not empty".
   * @title Value
   */
  value?: string | number | boolean;
  /**
   * The values of "is one of" or "between" as a list, each as it is, commas and all. Used in place of Value.
   * @title Values
   * @advanced true
   */
  values?: (string | number)[];
};

export type ListConditions<Field> = {
  /**
   * Which records to give. Without conditions it is all of them.
   * @title Conditions
   */
  conditions?: Condition<Field>[];
  /**
   * Whether a record must meet all conditions or any one of them. Left empty it is all.
   * @title Match
   * @enumLabels All conditions, Any condition
   */
  match?: 'all' | 'any';
  /**
   * The only fields to give back; the key is always given. Left empty, records come whole, nested lists included.
   * @title Fields
   */
  fields?: Field[];
};

export type ListDirection = {
  /**
   * Left empty it is ascending.
   * @title Sort direction
   * @enumLabels Ascending, Descending
   */
  sort_direction?: 'ascending' | 'descending';
};

export type ChangedSince = {
  /**
   * Only records changed or created at this time or later, such as: 2026-04-08T09:30:00Z. Next time give latest_change of this run; it moves on once everything was read from the beginning to the end: follow changes with Fetch all. Runs overlap a little so that nothing is lost: tell records apart by their key. Records without any stamp are always given, deleted ones never.
   * @title Changed since
   * @format datetime
   */
  changed_since?: string;
};

export type CreatedSince = {
  /**
   * Only records whose date is this or later, such as: 2026-04-08T09:30:00Z; Aspire does not stamp changes here. Next time give latest_created of this run; it moves on once everything was read from the beginning to the end: use Fetch all. Runs overlap a little: tell records apart by their key.
   * @title Created since
   * @format datetime
   */
  created_since?: string;
};

export type ListPages = {
  /**
   * How many records one page holds, such as: 500. Left empty it is 100; 1,000 is the most that Aspire gives.
   * @title Limit
   * @minimum 1
   * @maximum 1000
   * @TJS-type integer
   */
  limit?: number;
  /**
   * Which page to give, such as: 2. Pages count from 1; take next_page of the previous page to go on.
   * @title Page number
   * @minimum 1
   * @TJS-type integer
   */
  page_number?: number;
  /**
   * Whether to give all records instead of one page. A run stops at about 5 MB or 70 seconds; has_more and next_cursor then tell how to go on.
   * @title Fetch all
   */
  fetch_all?: boolean;
  /**
   * With Fetch all, how many records at most, such as: 5000. Left empty it is all of them.
   * @title Max records
   * @minimum 1
   * @maximum 50000
   * @TJS-type integer
   */
  max_records?: number;
  /**
   * To go on where Fetch all stopped: next_cursor of that run, together with the same inputs.
   * @title Cursor
   */
  cursor?: string;
};

export type ODataOptions = {
  /**
   * How many records to give, such as: 50. Goes with Skip, in place of Limit and Page number.
   * @title Top
   * @minimum 1
   * @maximum 1000
   * @advanced true
   * @TJS-type integer
   */
  top?: number;
  /**
   * How many records to leave out first, such as: 100. Goes with Top; Aspire ignores it on some resources.
   * @title Skip
   * @minimum 0
   * @advanced true
   * @TJS-type integer
   */
  skip?: number;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
