/** What callers call an operation's verb, and what operations call it. */
const verbs: Readonly<Record<string, string>> = {
  list: 'get',
  find: 'get',
  fetch: 'get',
  read: 'get',
  show: 'get',
  search: 'get',
  all: 'get',
  add: 'create',
  new: 'create',
  insert: 'create',
  edit: 'update',
  modify: 'update',
  change: 'update',
  set: 'update',
  remove: 'delete',
  post: 'create',
};

/** A name shares at least so much with what was given, of all words of both. */
const leastShared = 0.5;

/** The names that share most words with what was given, the nearest first: `listProperties` is near to `properties_get`. */
export function nearestOperations(given: string, names: readonly string[], most = 3): string[] {
  const wanted = wordsOf(given);
  return names
    .map((name) => ({ name, share: shareOf(wanted, wordsOf(name)) }))
    .filter(({ share }) => share >= leastShared)
    .sort((one, other) => other.share - one.share || one.name.length - other.name.length)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Of 0 to 1; 0 where they have a verb alone in common, or nothing. */
function shareOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  const shared = [...wanted].filter((word) => found.has(word));
  if (shared.every((word) => meant.has(word))) return 0;
  return (2 * shared.length) / (wanted.size + found.size);
}

const meant: ReadonlySet<string> = new Set(Object.values(verbs));

function wordsOf(name: string): ReadonlySet<string> {
  const words = name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return new Set(words.map((word) => (Object.hasOwn(verbs, word) ? verbs[word] : undefined) ?? singular(word)));
}

/** What `branches` and `branch`, `properties` and `property`, `services` and `service` have in common. */
function singular(word: string): string {
  return meant.has(word) || word.length < 4 ? word : word.replace(/(ies|es|e|y|(?<![su])s)$/, '');
}
