import { aspireError, type Result } from '../model/result';

/** So many pages in a row with nothing but records that have come already: going on would bring no others. */
export const mostStalePages = 3;

/** What to say where neither keys nor page numbers get on: going on would never end. */
export const pageRepeatedError = aspireError(
  'unexpected_reply',
  'Aspire gives the same records again where the next ones were asked for. Read the list page by page instead of all at once.',
);

/** Aspire does not keep the order that was asked for, or has a key in it that is no number. Another way may still lead through. */
const orderNotKeptError = aspireError(
  'unexpected_reply',
  'Aspire does not keep to the order that was asked for, so that going on could lose records. Leave the order out, and sort the records afterwards.',
);

export const orderNotKept: Result<never> = {
  _tag: 'Failure',
  isSuccess: false,
  isFailure: true,
  error: orderNotKeptError,
};

export function isOrderNotKept(result: Result<unknown>): boolean {
  return result.isFailure && result.error === orderNotKeptError;
}
