// Generated from api/schema/listConditions.ts and api/schema/listOptions.ts by "npm run generate": change that, not this file.

/** @enumLabels Equals, Is not, Contains, Starts with, Ends with, Is one of, Greater than (after), At least (from), Less than (before), At most (until), Between, Is empty, Is not empty */
export enum ConditionOperator {
  equals = 'equals',
  is_not = 'is_not',
  contains = 'contains',
  starts_with = 'starts_with',
  ends_with = 'ends_with',
  is_one_of = 'is_one_of',
  greater_than = 'greater_than',
  at_least = 'at_least',
  less_than = 'less_than',
  at_most = 'at_most',
  between = 'between',
  is_empty = 'is_empty',
  is_not_empty = 'is_not_empty',
}

export type ListConditions<Condition, Field> = {
  /**
   * Which records to get. Leave it empty to get every record.
   * @title Conditions
   */
  conditions?: Condition[];
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
