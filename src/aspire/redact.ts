/** What stands in a message where a secret stood. */
const hidden = '[hidden]';

/** A text shorter than this is no secret worth hiding, and hiding it would garble every message. */
const shortest = 4;

/** Takes every secret out of a text: as it is, URL-encoded, and in base64, wherever in a longer base64 text it starts. */
export function redact(text: string, secrets: readonly string[]): string {
  const marks = secrets.filter((secret) => secret.length >= shortest).flatMap(spellings);
  // The longest first, so that no rest of a long spelling survives a short one.
  marks.sort((a, b) => b.length - a.length);
  return marks.reduce((rest, mark) => rest.split(mark).join(hidden), text);
}

function spellings(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const inBase64 = [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // The first and last characters also hold bits of the neighbours; the ones between are the secret's alone.
    const inner = whole.slice(before === 0 ? 0 : before + 1, whole.length - (whole.length % 4 === 0 ? 0 : 1));
    return [inner, inner.replace(/\+/g, '-').replace(/\//g, '_')];
  });
  const inUrl = [encodeURIComponent, (plain: string) => new URLSearchParams({ '': plain }).toString().slice(1)].map(
    (encode) => encode(secret.replace(/\p{Surrogate}/gu, '\uFFFD')),
  );
  return [...new Set([secret, JSON.stringify(secret).slice(1, -1), ...inUrl, ...inBase64])].filter(
    (spelling) => spelling.length >= shortest,
  );
}

/** The values of an input's secret fields (passwords, secrets, tokens, PINs), at any depth. */
export function secretsIn(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([name, value]) =>
    typeof value === 'string' && /password|secret|token|pin$/i.test(name) ? [value] : secretsIn(value),
  );
}
