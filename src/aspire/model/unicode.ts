/** Whether a text can be sent: half of a character that takes two (a lone surrogate) has no place in a URL or in UTF-8. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
