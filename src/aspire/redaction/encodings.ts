/** The encodings in which servers return a text: plain, and escaped for JSON, HTML or a URL, each in several styles. */
const encodings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text).slice(1, -1),
  // .NET escapes these characters in JSON and in HTML.
  (text) => text.replace(/["&'<>+`]/g, (character) => `\\u00${codeOf(character)}`),
  (text) => text.replace(/["&'<>+]/g, (character) => namedEntity(character) ?? `&#x${codeOf(character)};`),
  (text) => text.replace(/["&'<>]/g, (character) => namedEntity(character) ?? '&#39;'),
  encodeURIComponent,
  (text) => new URLSearchParams({ '': text }).toString().slice(1),
  (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  (text) => encodeURIComponent(encodeURIComponent(text)),
];

/**
 * Every form that a secret may have in a text: plain, and in base64 at any offset of a longer base64 text. Each of these
 * also with the escapes of JSON, HTML and URLs.
 */
export function encodedVariants(secret: string): string[] {
  const wellFormed = secret.replace(/\p{Surrogate}/gu, '\uFFFD');
  const texts = [wellFormed, ...inBase64(secret)];
  return [...new Set([secret, ...texts.flatMap((text) => encodings.map((encode) => encode(text)))])];
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

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase();
}

const entities: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function namedEntity(character: string): string | undefined {
  return entities[character];
}
