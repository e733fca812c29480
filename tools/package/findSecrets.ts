/** A text that looks like a secret: its line, from 1, and what it looks like, but not the text itself. */
export type Finding = { line: number; looks: string };

/** `https://user:password@host`, with a password that is no variable and no placeholder. */
const withPassword = /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"`<>]*:(?![<$*%{]|\.\.\.)[^\s/@'"`<>]+@[\w[]/i;

const known: [RegExp, string][] = [
  [/\beyJ[\w-]{6,}\.[\w-]{6,}\.[\w-]*/, 'a JWT'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\b(?:Bearer|Basic)\s+[\w+/=.~-]{20,}/, 'an Authorization header'],
  [withPassword, 'a URL with a password'],
];

const secretName = String.raw`[\w-]*(?:secret|password|passwd|passphrase|api[ _-]?key|access[ _-]?key|token)`;

/** A quoted text with the name of a secret: `Secret: 'x'`, `"client_secret": "x"`, `const apiToken = "x"`. */
const quoted = new RegExp(
  String.raw`\\?["']?\b(${secretName})\\?["']?\s*[:=]\s*\\?(["'\`])((?:(?!\\?\2).){6,})\\?\2`,
  'gi',
);

/** One without quotes, as in a note, a .env file or a query: `Client Secret=x`, `api_key: x`, `?access_token=x`. */
const bare = new RegExp(
  String.raw`\b((?:client[ _-]?)?${secretName})\s*[:=]\s*([^\s"'\`,;&(){}<>[\]\\|]{6,})(?![(.[])`,
  'gi',
);

/** An identifier, or the invented password of an example such as Blue-Gate-7. Generated secrets look different. */
const madeOfWords = /^[A-Za-z]{3,}([-_.][A-Za-z]{3,})*([-_]?\d{1,2})?$/;

/** A name in code, such as base64Url or sha256Of.value: words with a small number between them. */
const identifier = /^_?[a-z]+\d{0,3}([A-Z][a-z]*\d{0,3})*(\.[a-z]+([A-Z][a-z]*)*)*$/;

/** The characters of random tokens. */
const run = /[A-Za-z0-9+/_-]{32,}={0,2}/g;

/**
 * Finds secrets in a text: JWTs, private keys, Authorization headers, URLs with a password, long random tokens, and values
 * with names such as Secret or password, quoted or not. Words, file paths and base64 of a readable sentence are allowed.
 */
export function findSecrets(text: string): Finding[] {
  return text.split('\n').flatMap((line, at) => {
    const looks = known.find(([pattern]) => pattern.test(line))?.[1] ?? namedSecret(line) ?? randomToken(line);
    return looks ? [{ line: at + 1, looks }] : [];
  });
}

function namedSecret(line: string): string | undefined {
  for (const [, name, , value = ''] of line.matchAll(quoted)) {
    if (isSecret(value) && !/\s/.test(value)) return `a value for "${name}"`;
  }
  for (const [, name = '', value = ''] of line.matchAll(bare)) {
    if (isSecret(value) && !identifier.test(value)) return `a value for "${name}"`;
  }
  return undefined;
}

/** Words alone are no secret, and neither is a text with a variable in it. */
function isSecret(value: string): boolean {
  return /\d/.test(value) && !value.includes('${') && !madeOfWords.test(value);
}

function randomToken(line: string): string | undefined {
  const tokens = line.match(run) ?? [];
  return tokens.some((token) => isRandom(token) && !isReadable(token)) ? 'a long token' : undefined;
}

/** Identifiers and paths have few digits, and numbers have no letters. */
function isRandom(token: string): boolean {
  const digits = token.match(/\d/g)?.length ?? 0;
  if (!/[a-z]/i.test(token) || /^(.)\1*$/.test(token)) return false;
  return digits >= 5 || (digits >= 2 && /[A-Z]/.test(token) && /[a-z]/.test(token));
}

function isReadable(token: string): boolean {
  const decoded = Buffer.from(token, 'base64').toString('latin1');
  return /^[\x20-\x7e\r\n\t]+$/.test(decoded) && decoded.includes(' ');
}
