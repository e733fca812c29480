/** An API client of Aspire: who may ask for a token, and what the token may be used for. */
export type ApiClient = {
  clientId: string;
  secret: string;
  /** The boxes ticked in the client's grid, as `Receipts POST`, `Properties *` or `* GET`; all where it is left out. */
  scopes?: '*' | readonly string[];
};

/** Whether a text names boxes of the grid: a controller and a verb, either of which may be `*`. */
export function isGrant(text: unknown): boolean {
  return typeof text === 'string' && /^(\w+|\*) (\*|GET|POST|PUT|PATCH|DELETE)$/.test(text);
}

/** Whether one of the grants covers a verb of a controller. */
export function covers(grants: '*' | readonly string[], controller: string, verb: string): boolean {
  if (grants === '*') return true;
  return grants.some((grant) => {
    const [first, second] = grant.split(' ');
    return (first === '*' || first === controller) && (second === '*' || second === verb);
  });
}

/** The controllers that grants name and Aspire has not. */
export function unknownControllers(grants: '*' | readonly string[], known: ReadonlySet<string>): string[] {
  if (grants === '*') return [];
  return grants
    .map((grant) => grant.split(' ')[0]!)
    .filter((controller) => controller !== '*' && !known.has(controller));
}
