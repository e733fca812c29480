/** So many bytes of a file are looked at, at most. */
export const headBytes = 1_024;

type Markup = 'html' | 'xml' | 'json';

/** The types of files that hold such markup themselves. */
const own: Readonly<Record<Markup, RegExp>> = {
  html: /^(text\/html|application\/xhtml\+xml)$/,
  xml: /^(text|application)\/xml$|\+xml$/,
  json: /\bjson$/,
};

/** Types of files that may hold anything: plain text, what old office programs and mails are, and what nobody knows. */
const anything = /^(text\/plain|message\/rfc822|application\/(octet-stream|msword|vnd\.ms-(excel|outlook)))$/;

/**
 * What the first bytes of a fetched file are, where it cannot be that file: storages and sign-in services answer with a
 * page or an error message in its place. `expected` is the type that the file's name speaks for, `told` the reply's own.
 */
export function otherContent(head: Buffer, expected: string, told = ''): string | undefined {
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  const markup = markupOf(text);
  if (!markup) return undefined;
  const type = expected.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const found = markup === 'html' ? 'a web page' : `an error message or other data (${markup.toUpperCase()})`;
  // A drawing or a map is XML, but never an error.
  if (own[markup].test(type))
    return markup === 'xml' && /^image|kml/.test(type) && isXmlError(text) ? found : undefined;
  const isTold = told.toLowerCase().includes(markup);
  // Few files but pages begin with a tag; many a text begins with a brace.
  return isTold || (markup !== 'json' && !anything.test(type)) ? found : undefined;
}

function markupOf(text: string): Markup | undefined {
  if (/^[{[]/.test(text)) return 'json';
  if (/^<(!doctype\s+html|html|head|body|title|meta|script|style|div|p|center|h1|!--)\b/i.test(text)) return 'html';
  return /^<(\?xml\b|[A-Za-z_][\w.:-]*[\s/>])/.test(text) ? 'xml' : undefined;
}

function isXmlError(text: string): boolean {
  return /^(<\?xml[^>]*>\s*)?<(\w+:)?(Error|ErrorResponse|Fault|Envelope)\b/i.test(text);
}
