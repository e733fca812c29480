import { readDateValue, type DateValue } from './dates';
import { listTerm, singleTerm, type Operator, type TermOrProblem } from './filterTerms';

/**
 * Compiles a condition on a date field. A day without a time stands for the whole day, from its start to the start of the
 * next. `title` names the field in a problem.
 */
export function compileDate(
  field: string,
  title: () => string,
  operator: Operator,
  values: readonly unknown[],
): TermOrProblem {
  const dates: DateValue[] = [];
  for (const value of values) {
    const date = readDateValue(value);
    if ('problem' in date) return { problem: `the value for ${title()} ${date.problem}` };
    dates.push(date);
  }
  const [first, second] = dates as [DateValue, DateValue];
  const within = ({ start }: Span, { end }: Span) => `(${field} ${start.from} and ${field} ${end.before})`;
  const on = (date: DateValue) => (date.at === undefined ? within(date, date) : `${field} eq ${date.at}`);
  switch (operator) {
    case 'is_one_of':
      return listTerm([...new Set(joinDays(dates).map(on))], {
        comparisonsPerItem: dates.every(({ at }) => at !== undefined) ? 1 : 2,
        write: (some) => `(${some.join(' or ')})`,
      });
    case 'is_not':
      return singleTerm(`(${field} ${first.start.before} or ${field} ${first.end.from} or ${field} eq null)`, 3);
    case 'greater_than':
      return singleTerm(`${field} ${first.end.from}`);
    case 'at_least':
      return singleTerm(`${field} ${first.start.from}`);
    case 'less_than':
      return singleTerm(`${field} ${first.start.before}`);
    case 'at_most':
      return singleTerm(`${field} ${first.end.before}`);
    case 'between':
      return isReversed(first, second)
        ? {
            problem: `${title()} is to be between two values of which the first is the later one; give the earlier first`,
          }
        : singleTerm(within(first, second), 2);
    default:
      return singleTerm(on(first), 2);
  }
}

type Span = Pick<DateValue, 'start' | 'end'>;

function isReversed(first: DateValue, second: DateValue): boolean {
  return first.start.key > second.start.key && first.start.key >= second.end.key;
}

/** Days that follow each other as one span: a whole month takes one comparison of its two ends. */
function joinDays(dates: readonly DateValue[]): DateValue[] {
  const days = dates
    .filter(({ at }) => at === undefined)
    .sort((one, other) => Number(one.start.key > other.start.key) - Number(one.start.key < other.start.key));
  const joined: DateValue[] = [];
  for (const day of days) {
    const last = joined.at(-1);
    if (!last || last.end.key < day.start.key) joined.push(day);
    else if (day.end.key > last.end.key) joined[joined.length - 1] = { ...last, end: day.end };
  }
  return [...joined, ...dates.filter(({ at }) => at !== undefined)];
}
