import { choiceOf } from './choices';
import { apiVersionField } from './apiVersion';
import { flag, integer, objectOf, text } from './types';

/** The order of a list. */
export const direction = objectOf(
  [
    {
      name: 'sort_direction',
      title: 'Sort direction',
      about: 'Left empty it is ascending.',
      type: choiceOf({ ascending: 'Ascending', descending: 'Descending' }),
    },
  ],
  { name: 'ListDirection' },
);

/** For records that Aspire stamps with every change. */
export const changedSince = objectOf(
  [
    {
      name: 'changed_since',
      title: 'Changed since',
      about:
        'Only records changed or created at this time or later, such as: 2026-04-08T09:30:00Z. Next time give latest_change of this run; it moves on once everything was read from the beginning to the end: follow changes with Fetch all. Runs overlap a little so that nothing is lost: tell records apart by their key. Records without any stamp are always given, deleted ones never.',
      type: text,
      format: 'datetime',
    },
  ],
  { name: 'ChangedSince' },
);

/** For records with a date of their beginning, but no stamp of a change. */
export const createdSince = objectOf(
  [
    {
      name: 'created_since',
      title: 'Created since',
      about:
        'Only records whose date is this or later, such as: 2026-04-08T09:30:00Z; Aspire does not stamp changes here. Next time give latest_created of this run; it moves on once everything was read from the beginning to the end: use Fetch all. Runs overlap a little: tell records apart by their key.',
      type: text,
      format: 'datetime',
    },
  ],
  { name: 'CreatedSince' },
);

/** Page by page, or all pages at once. */
export const pages = objectOf(
  [
    {
      name: 'limit',
      title: 'Limit',
      about:
        'How many records one page holds, such as: 500. Left empty it is 100; 1,000 is the most that Aspire gives.',
      type: integer,
      minimum: 1,
      maximum: 1000,
    },
    {
      name: 'page_number',
      title: 'Page number',
      about: 'Which page to give, such as: 2. Pages count from 1; take next_page of the previous page to go on.',
      type: integer,
      minimum: 1,
    },
    {
      name: 'fetch_all',
      title: 'Fetch all',
      about:
        'Whether to give all records instead of one page. A run stops at about 5 MB or 70 seconds; has_more and next_cursor then tell how to go on.',
      type: flag,
    },
    {
      name: 'max_records',
      title: 'Max records',
      about: 'With Fetch all, how many records at most, such as: 5000. Left empty it is all of them.',
      type: integer,
      minimum: 1,
      maximum: 50_000,
    },
    {
      name: 'cursor',
      title: 'Cursor',
      about: 'To go on where Fetch all stopped: next_cursor of that run, together with the same inputs.',
      type: text,
    },
  ],
  { name: 'ListPages' },
);

/** How many records to give, in OData's words. The other options of OData are in odataHelp.ts: their help differs from list to list. */
export const odataOptions = objectOf(
  [
    {
      name: 'top',
      title: 'Top',
      about: 'How many records to give, such as: 50. Goes with Skip, in place of Limit and Page number.',
      type: integer,
      minimum: 1,
      maximum: 1000,
      advanced: true,
    },
    {
      name: 'skip',
      title: 'Skip',
      about: 'How many records to leave out first, such as: 100. Goes with Top; Aspire ignores it on some resources.',
      type: integer,
      minimum: 0,
      advanced: true,
    },
    apiVersionField,
  ],
  { name: 'ODataOptions' },
);
