/** A reply's body, read: JSON of any shape, text that is no JSON, a page of HTML, or nothing. */
export type ResponseBody =
  | { kind: 'json'; value: unknown }
  | { kind: 'text'; text: string }
  | { kind: 'html'; text: string }
  | { kind: 'empty' };

/** Reads any body. Never throws: what is no JSON is text. */
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

/** Whether a text that could not be read as JSON begins like JSON: then it was cut off, and is not plain words. */
export function isTruncatedJson(text: string): boolean {
  return /^\s*[[{"]/.test(text);
}

/** Longer texts and lists are cut: a message is for reading. What is `looked` at is enough to fill it in any case. */
const bounds = { messages: 10, characters: 500, looked: 20_000 };

/**
 * What an error reply says, in Aspire's own words: one entry per message, none when it says nothing.
 * Takes every shape that Aspire or a gateway before it is known or expected to send: an array of strings, a bare string,
 * `{ Message }`, `{ message }`, `{ title, errors }`, `{ error: { message } }`, plain text, HTML, nothing.
 * `hide` takes secrets out of a message: read from JSON, where escapes no longer hide them, and not yet cut.
 */
export function errorMessages(text: string, hide: (message: string) => string = (message) => message): string[] {
  return rawMessages(parseBody(text))
    .filter((message) => message.trim() !== '')
    .slice(0, bounds.messages)
    .map((message) =>
      hide(message.slice(0, bounds.looked))
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    .filter((message) => message !== '')
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
  // ASP.NET's errors: { FieldName: ["what is wrong", ...] }
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
