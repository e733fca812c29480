import { createHash } from 'node:crypto';

/** A part of a secret with this many characters counts as a leak. */
const minPartLength = 12;

/** A secret that `leakFinder` can find in a text, always the same for a name, with characters that need escaping. */
export function canary(name: string): string {
  const random = createHash('sha256').update(name).digest('base64').replace(/=+$/, '');
  return `${random.slice(0, 15)}+/'&<"${random.slice(15, 28)}\\=${random.slice(28)}`;
}

/** A secret of letters and digits only, like most secrets. */
export function plainCanary(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 40);
}

/**
 * Creates a search for secrets in a text: whole or in part, plain, in base64 (at any offset of a longer base64 text) or
 * base64url, and each of these also with the escapes of JSON, HTML and URLs, once or twice. Returns the names of the
 * secrets that it finds.
 */
export function leakFinder(secrets: Readonly<Record<string, string>>): (text: string) => string[] {
  const owners = new Map<string, string>();
  const ngrams = new Set<string>();
  for (const [name, secret] of Object.entries(secrets)) {
    for (const form of formsOf(secret)) {
      for (let at = 0; at + minPartLength <= form.length; at++) owners.set(form.slice(at, at + minPartLength), name);
      for (let at = 0; at + half <= form.length; at++) ngrams.add(form.slice(at, at + half));
    }
  }
  return (text) => [...new Set(viewsOf(text).flatMap((view) => ownersIn(view, owners, ngrams)))];
}

/** Creates a search for whole secrets in a text, in any of the same encodings. Returns the names of those that it finds. */
export function wholeFinder(secrets: Readonly<Record<string, string>>): (text: string) => string[] {
  const forms = Object.entries(secrets).map(([name, secret]) => [name, formsOf(secret)] as const);
  return (text) => {
    const views = viewsOf(text);
    const isIn = (form: string) => views.some((view) => view.includes(form));
    return forms.filter(([, own]) => own.some(isIn)).map(([name]) => name);
  };
}

const half = minPartLength / 2;

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const inBase64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      // The first and last characters also encode bits of their neighbours.
      .slice(before === 0 ? 0 : before + 1, -4),
  );
  return [secret, ...inBase64, ...inBase64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** The text, and the text without its escapes. */
function viewsOf(text: string): string[] {
  const views = new Set([text]);
  for (let round = 0; round < 2; round++) {
    for (const view of [...views]) for (const undo of [unescaped, unpercented, withoutEntities]) views.add(undo(view));
  }
  return [...views];
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(["'\\/])/g, '$1');
}

function unpercented(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function withoutEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');
}

/** Every part of `minPartLength` characters contains an n-gram at one of the checked positions. */
function ownersIn(text: string, owners: ReadonlyMap<string, string>, ngrams: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let at = 0; at + half <= text.length; at += half + 1) {
    if (!ngrams.has(text.slice(at, at + half))) continue;
    for (let start = Math.max(0, at - half); start <= at; start++) {
      const owner = owners.get(text.slice(start, start + minPartLength));
      if (owner !== undefined) found.push(owner);
    }
  }
  return found;
}
