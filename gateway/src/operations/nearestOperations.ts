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
  const wanted = new Set(wordsOf(given));
  return names
    .map((name) => ({ name, share: shareOf(wanted, new Set(wordsOf(name))) }))
    .filter(({ share }) => share >= leastShared)
    .sort((one, other) => other.share - one.share || one.name.length - other.name.length)
    .slice(0, most)
    .map(({ name }) => name);
}

function shareOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  const shared = [...wanted].filter((word) => found.has(word)).length;
  return (2 * shared) / (wanted.size + found.size);
}

function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (Object.hasOwn(verbs, word) ? (verbs[word] ?? word) : stemOf(word)));
}

/** `properties` and `property` alike. */
export function stemOf(word: string): string {
  return word.length > 3 ? word.replace(/(ies|y|s)$/, '') : word;
}
