/** How long a client may think that its token lives, as Aspire's does, in seconds. The key decides, each time it is used. */
const lifetime = 86_400;

/**
 * An API key in the form of a JWT, which clients of Aspire expect: some count its parts, some read when it expires. It is not
 * signed: the key in the place of the signature is what is checked.
 */
export function loginToken(key: string, now: number): string {
  const issuedAt = Math.floor(now / 1000);
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return [encode({ alg: 'none', typ: 'JWT' }), encode({ iat: issuedAt, exp: issuedAt + lifetime }), key].join('.');
}

/** The API key that a caller sends, by itself or within a token of the login. */
export function keyOfLogin(token: string): string {
  return /^[\w-]+\.[\w-]+\.([\w-]+)$/.exec(token)?.[1] ?? token;
}
