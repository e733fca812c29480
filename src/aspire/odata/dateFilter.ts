import { chunkedTerm, singleTerm, type Operator, type TermOrProblem } from './filterTerms';
import { readDateValue, type DateValue } from './literals';

/**
 * A condition on a date. A whole day is compared by its two ends, so that any time of that day counts. `title` names the
 * field in a problem.
 */
export function compileDate(
  field: string,
  title: () => string,
  operator: Operator,
  values: readonly unknown[],
  limit?: number,
): TermOrProblem {
  const dates: DateValue[] = [];
  for (const value of values) {
    const date = readDateValue(value);
    if (!date)
      return {
        problem: `the value for ${title()} must be a date such as 2026-04-08, or a date and time such as 2026-04-08T09:30:00Z`,
      };
    dates.push(date);
  }
  const [first, second] = dates as [DateValue, DateValue];
  const from = (date: DateValue) => `${field} ge ${'day' in date ? date.day : date.instant}`;
  const upTo = (date: DateValue) => ('day' in date ? `${field} lt ${date.next}` : `${field} le ${date.instant}`);
  const before = (date: DateValue) => `${field} lt ${'day' in date ? date.day : date.instant}`;
  const after = (date: DateValue) => ('day' in date ? `${field} ge ${date.next}` : `${field} gt ${date.instant}`);
  const on = (date: DateValue) => ('day' in date ? `(${from(date)} and ${upTo(date)})` : `${field} eq ${date.instant}`);
  switch (operator) {
    case 'is_one_of':
      return chunkedTerm([...new Set(dates.map(on))], 2, (some) => `(${some.join(' or ')})`, limit);
    case 'is_not':
      return singleTerm(`(${before(first)} or ${after(first)} or ${field} eq null)`, 3);
    case 'greater_than':
      return singleTerm(after(first));
    case 'at_least':
      return singleTerm(from(first));
    case 'less_than':
      return singleTerm(before(first));
    case 'at_most':
      return singleTerm(upTo(first));
    case 'between':
      return singleTerm(`(${from(first)} and ${upTo(second)})`);
    default:
      return singleTerm(on(first));
  }
}
