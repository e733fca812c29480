/** How a text stands in a URL, as different servers write it. */
const inUrl: readonly ((text: string) => string)[] = [
  encodeURIComponent,
  strictlyEncoded,
  (text) => new URLSearchParams({ '': text }).toString().slice(1),
];

/** How a text comes back: as it is, in JSON, in HTML, and in a URL, also in one that was put into another. */
const encodings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text).slice(1, -1),
  // .NET writes these as escapes, in JSON and in HTML.
  (text) => text.replace(/["&'<>+`]/g, (sign) => `\\u00${codeOf(sign)}`),
  (text) => text.replace(/["&'<>+]/g, (sign) => namedEntity(sign) ?? `&#x${codeOf(sign)};`),
  (text) => text.replace(/["&'<>]/g, (sign) => namedEntity(sign) ?? '&#39;'),
  ...inUrl.flatMap((encode) => [
    encode,
    (text: string) => encode(text).replace(/%../g, (code) => code.toLowerCase()),
    (text: string) => encodeURIComponent(encode(text)),
    (text: string) => encodeURIComponent(encodeURIComponent(encode(text))),
  ]),
];

/**
 * Everything that a secret may look like in a text: as it is and as it stands in a URL, both plainly and in base64 wherever
 * in a longer base64 text it starts, each of them as it is, in JSON, in HTML and in a URL.
 */
export function encodedVariants(secret: string): string[] {
  const wellFormed = secret.replace(/\p{Surrogate}/gu, '\uFFFD');
  const plain = new Set([secret, wellFormed, ...inUrl.map((encode) => encode(wellFormed))]);
  const texts = new Set([wellFormed, ...[...plain].flatMap(inBase64)]);
  return [...new Set([secret, ...[...texts].flatMap((text) => encodings.map((encode) => encode(text)))])];
}

/** Some encode these signs as well, as RFC 3986 allows. */
function strictlyEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${codeOf(sign)}`);
}

function inBase64(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/(?<!=)=+$/, '');
    // The first and last characters also hold bits of the neighbours; the ones between are the secret's alone.
    const inner = whole.slice(before === 0 ? 0 : before + 1, whole.length - (whole.length % 4 === 0 ? 0 : 1));
    return [inner, inner.replace(/\+/g, '-').replace(/\//g, '_')];
  });
}

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase();
}

const entities: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function namedEntity(sign: string): string | undefined {
  return entities[sign];
}
