/** Whether a text is a scope: a controller and a verb, either of which may be `*`. */
export function isScope(text: unknown): boolean {
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

/** The controllers named in the grants that Aspire does not have. */
export function unknownControllers(grants: '*' | readonly string[], known: ReadonlySet<string>): string[] {
  if (grants === '*') return [];
  return grants
    .map((grant) => grant.split(' ')[0]!)
    .filter((controller) => controller !== '*' && !known.has(controller));
}
