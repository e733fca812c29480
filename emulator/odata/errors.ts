/**
 * A query option that cannot be read or does not fit the record; the server answers it with status 400. The message is
 * one sentence: what is wrong, the offending text and its position (0-based, in characters of the option's text).
 */
export class ODataError extends Error {
  /** The option's normalised name, such as `$filter`; `query string` where not even a name could be read. */
  readonly option: string;
  /** 0-based character in the option's text, or undefined where the fault has no single place. */
  readonly position: number | undefined;

  /** `advice` ends the sentence in place of the full stop, such as `; did you mean "x"?`. */
  constructor(option: string, problem: string, position?: number, advice = '') {
    const where = position === undefined ? '' : ` at position ${position}`;
    super(`The ${option} is not valid: ${problem}${where}${advice || '.'}`);
    this.name = 'ODataError';
    this.option = option;
    this.position = position;
  }
}

const longestQuote = 60;

/** A piece of the option's text, cut to a length that a message can carry. */
export function excerpt(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote)}...`;
}
