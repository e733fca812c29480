import type { FieldRule } from './operation';
import { states } from './states';

/** A letter more or less says nothing of names that are shorter. */
const shortestName = 3;

/** The longest value that is told back; no known one is longer. */
const longestTold = 50;

/**
 * What is wrong with a text beside the values that are known. A closed field takes no others. Elsewhere Aspire may know more
 * than is known here, so only what is surely a slip is refused: another case, blanks, or one letter.
 */
export function problemOfValue(given: string, { values = [], closed }: FieldRule): string | undefined {
  if (values.length === 0 || values.includes(given)) return undefined;
  const meant = nearestName(given, values);
  if (meant !== undefined) return `is ${told(given)}; did you mean ${meant}?`;
  return closed ? `must be ${listed(values)}; it is ${told(given)}` : undefined;
}

/** What is wrong with a text that has to be of a form: an e-mail address, ids, the code of a state. */
export function problemOfForm(given: string, { form }: FieldRule): string | undefined {
  switch (form) {
    case 'email':
      return isEmail(given) ? undefined : 'must be one e-mail address, such as dana.whitfield@example.com';
    case 'ids':
      return areIds(given)
        ? undefined
        : 'must be ids separated by commas, such as 12 or 12,15; names are refused by Aspire';
    case 'state': {
      const code = given.length > longestTold ? given : given.trim().toUpperCase();
      return code !== given && Object.hasOwn(states, code) ? `is ${told(given)}; did you mean ${code}?` : undefined;
    }
    default:
      return undefined;
  }
}

/** The name that was surely meant: the same apart from case and blanks, or else with one letter more, less, other or swapped. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  if (given.length > longestTold) return undefined;
  const wanted = plain(given);
  const same = names.find((name) => plain(name) === wanted);
  return same ?? names.find((name) => name.length >= shortestName && differsByALetter(wanted, plain(name)));
}

function plain(name: string): string {
  return name.replace(/[\s_-]/g, '').toLowerCase();
}

function differsByALetter(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  const isSwapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.length > 1 && isSwapped)
  );
}

/** `"Banana"`: such a field holds no secret, yet a long text may have slipped in from elsewhere. */
function told(given: string): string {
  return given.length > longestTold ? 'something else' : JSON.stringify(given);
}

function listed(values: readonly string[]): string {
  return values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

/** One @ between a name and a host with a point, without blanks. Aspire's own rule is not known, so this is no stricter. */
function isEmail(text: string): boolean {
  if (text.length > 320 || /[\s,;<>]/.test(text)) return false;
  const [name = '', host = '', ...more] = text.split('@');
  const labels = host.split('.');
  return name !== '' && more.length === 0 && labels.length > 1 && labels.every((label) => label !== '');
}

function areIds(text: string): boolean {
  return text.split(',').every((id) => id.length < 20 && /^[1-9]\d*$/.test(id.trim()));
}
