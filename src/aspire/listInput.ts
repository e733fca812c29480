/** The input of every list that takes Aspire's OData options. Type only: the options are read in `list.ts`. */
export type ODataOptions = {
  /**
   * Which records to list, as an OData condition, such as: BranchID eq 3 and contains(PropertyName,'Plaza').
   * Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without.
   * Field names are case-sensitive.
   *
   * @title Filter
   */
  filter?: string;
  /**
   * Fields to sort by, such as: ModifiedDate desc. Empty sorts by the record's key, so that no record is listed twice.
   *
   * @title Order by
   */
  orderby?: string;
  /**
   * How many records one page holds, such as: 500. Left empty it is 100; 1,000 is the most that Aspire gives.
   *
   * @title Limit
   * @minimum 1
   * @maximum 1000
   * @TJS-type integer
   */
  limit?: number;
  /**
   * Which page to give, such as: 2. Pages count from 1; take next_page of the previous page to go on.
   *
   * @title Page number
   * @minimum 1
   * @TJS-type integer
   */
  page_number?: number;
  /**
   * The only fields to give, separated by commas, such as: BranchID,BranchName. Empty gives all of them.
   *
   * @title Select
   * @advanced true
   */
  select?: string;
  /**
   * Related records to give along, such as: PropertyTags. Aspire gives nested lists without being asked.
   *
   * @title Expand
   * @advanced true
   */
  expand?: string;
  /**
   * How many records to give, such as: 50. Goes with Skip, in place of Limit and Page number.
   *
   * @title Top
   * @minimum 1
   * @maximum 1000
   * @advanced true
   * @TJS-type integer
   */
  top?: number;
  /**
   * How many records to leave out first, such as: 100. Goes with Top; Aspire ignores it on some resources.
   *
   * @title Skip
   * @minimum 0
   * @advanced true
   * @TJS-type integer
   */
  skip?: number;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
