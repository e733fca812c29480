/** Whether a text can be sent. A lone surrogate (half of a character) cannot be encoded in a URL or in UTF-8. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
