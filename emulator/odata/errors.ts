/**
 * A query option that cannot be parsed or does not match the record; the server answers status 400. The message is one
 * sentence: what is wrong, the offending text and its position (0-based, in characters of the option's text).
 */
export class ODataError extends Error {
  /** The option's normalised name, such as `$filter`; `query string` if not even a name could be read. */
  readonly option: string;
  /** 0-based, in characters of the option's text; undefined if the problem has no single position. */
  readonly position: number | undefined;

  /** `advice` replaces the final full stop, as in `; did you mean "x"?`. */
  constructor(option: string, problem: string, position?: number, advice = '') {
    const where = position === undefined ? '' : ` at position ${position}`;
    super(`The ${option} is not valid: ${problem}${where}${advice || '.'}`);
    this.name = 'ODataError';
    this.option = option;
    this.position = position;
  }
}

const longestQuote = 60;

/** A part of the option's text, shortened to fit in a message. */
export function excerpt(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote)}...`;
}
