/** A parsed body: JSON of any shape, plain text, a page of HTML, or nothing. */
export type ResponseBody =
  | { kind: 'json'; value: unknown }
  | { kind: 'text'; text: string }
  | { kind: 'html'; text: string }
  | { kind: 'empty' };

/** Parses any body. Never throws: a body that is not JSON is text. */
export function parseBody(text: string): ResponseBody {
  const body = text.trim();
  if (body === '') return { kind: 'empty' };
  try {
    const value: unknown = JSON.parse(body);
    return value === null ? { kind: 'empty' } : { kind: 'json', value };
  } catch {
    return body.startsWith('<') ? { kind: 'html', text: body } : { kind: 'text', text: body };
  }
}

/** Whether a text that is not valid JSON starts like JSON. Then it is truncated JSON and not plain text. */
export function isTruncatedJson(text: string): boolean {
  return /^\s*[[{"]/.test(text);
}

/** Longer messages and lists are cut, to stay readable. Of each message only `scanned` characters are processed at all. */
const bounds = { messages: 10, characters: 500, scanned: 20_000 };

/**
 * The messages of an error response in Aspire's own words; empty if there are none. Understands every shape that Aspire
 * or a gateway in front of it is known or expected to send: an array of strings, a bare string, `{ Message }`,
 * `{ message }`, `{ title, errors }`, `{ error: { message } }`, plain text, HTML, nothing.
 * `hide` removes secrets from a message. It runs after JSON escapes are decoded, which could hide a secret, and before
 * the message is cut.
 */
export function errorMessages(text: string, hide: (message: string) => string = (message) => message): string[] {
  return rawMessages(parseBody(text))
    .filter((message) => message.trim() !== '')
    .slice(0, bounds.messages)
    .map((message) => hide(message.slice(0, bounds.scanned)).replace(/\s+/g, ' ').trim())
    .map((message) => (message.length > bounds.characters ? `${message.slice(0, bounds.characters)}...` : message));
}

function rawMessages(body: ResponseBody): string[] {
  switch (body.kind) {
    case 'empty':
      return [];
    case 'text':
      return [body.text];
    case 'html':
      return [titleOf(body.text)];
    case 'json':
      return messagesIn(body.value);
  }
}

function messagesIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, bounds.messages).flatMap((item) => messagesIn(item, depth + 1));
  const fields = new Map(
    Object.entries(value).map(([name, content]) => [name.toLowerCase(), content as unknown] as const),
  );
  const details = ['errors', 'error', 'innererror'].flatMap((name) => messagesIn(fields.get(name), depth + 1));
  const own = ['message', 'title', 'detail'].map((name) => fields.get(name)).find((text) => typeof text === 'string');
  if (details.length > 0) return details;
  if (typeof own === 'string') return [own];
  // The errors of ASP.NET: { FieldName: ["what is wrong", ...] }
  return depth > 0 ? [...fields.values()].flatMap((content) => messagesIn(content, depth + 1)) : [];
}

/** The title of a web page, or its text without the tags. */
function titleOf(html: string): string {
  const head = html.slice(0, 20_000);
  const title = /<title[^<>]*>([^<]*)/i.exec(head)?.[1]?.trim();
  if (title) return title;
  // Every `<` begins a part, so that no part is looked at twice, whatever was cut off or never closed.
  const [start = '', ...parts] = head.split('<');
  let code: string | undefined;
  const texts = parts.map((part) => {
    const name = /^\/?[a-z]+/i.exec(part)?.[0].toLowerCase();
    if (name === `/${code}`) code = undefined;
    if (code === undefined && (name === 'script' || name === 'style')) code = name;
    const end = part.indexOf('>');
    if (code !== undefined) return '';
    return end < 0 ? `<${part}` : part.slice(end + 1);
  });
  return [start, ...texts].join(' ');
}
