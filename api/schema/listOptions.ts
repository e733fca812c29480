import { choiceOf } from './choices';
import { apiVersionField } from './apiVersion';
import { flag, integer, objectOf, text } from './types';

/** The order of a list. */
export const direction = objectOf(
  [
    {
      name: 'sort_direction',
      title: 'Sort direction',
      about: 'Leave it empty for ascending: the oldest, smallest or first letter first.',
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
        'Get only what changed at this time or later, such as 2026-04-08T09:30:00Z. Next time give Latest change of this run, and use Fetch all. Runs overlap a little, so tell records apart by their ID. You never get deleted records.',
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
        'Get only records from this time or later, such as 2026-04-08T09:30:00Z. Next time give Latest created of this run, and use Fetch all. Runs overlap a little, so tell records apart by their ID. Edits do not show here.',
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
      about: 'How many records to get, such as 500. Leave it empty for 100; Aspire gives at most 1,000 at once.',
      type: integer,
      minimum: 1,
      maximum: 1000,
    },
    {
      name: 'page_number',
      title: 'Page number',
      about: 'Which page to get, such as 2. Pages count from 1. To go on, give Next page of the previous run.',
      type: integer,
      minimum: 1,
      advanced: true,
    },
    {
      name: 'fetch_all',
      title: 'Fetch all',
      about:
        'True gets all records instead of one page. A run stops at about 5 MB or 70 seconds: go on with Next cursor while Has more is true.',
      type: flag,
    },
    {
      name: 'max_records',
      title: 'Max records',
      about: 'The most records that Fetch all gets, such as 5000. Leave it empty for all of them.',
      type: integer,
      minimum: 1,
      maximum: 50_000,
      advanced: true,
    },
    {
      name: 'cursor',
      title: 'Cursor',
      about: 'To go on where Fetch all stopped, give Next cursor of that run and keep the other inputs as they were.',
      type: text,
      advanced: true,
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
      about: 'How many records to get, such as 50. Goes with Skip, in place of Limit and Page number.',
      type: integer,
      minimum: 1,
      maximum: 1000,
      advanced: true,
    },
    {
      name: 'skip',
      title: 'Skip',
      about:
        'How many records to pass over first, such as 100. Goes with Top. Aspire ignores it on some lists: prefer Fetch all.',
      type: integer,
      minimum: 0,
      advanced: true,
    },
    apiVersionField,
  ],
  { name: 'ODataOptions' },
);
