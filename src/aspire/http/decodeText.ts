import * as buffer from 'node:buffer';

/** Missing in Node 18.0. */
const isAscii: ((bytes: Uint8Array) => boolean) | undefined = buffer.isAscii;

/**
 * The text of bytes, by the charset of their `Content-Type` or their byte order mark; UTF-8 where neither names one.
 * Undefined where the charset is not known or the bytes do not fit it.
 */
export function decodeText(bytes: Buffer, contentType = ''): string | undefined {
  const charset = charsetOf(bytes, contentType);
  if (/^utf-?8$/.test(charset)) return decodeUtf8(bytes);
  if (/^(iso-?8859-1|latin-?1|windows-1252|cp1252)$/.test(charset)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function charsetOf(bytes: Buffer, contentType: string): string {
  const [, named = 'utf-8'] = /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType) ?? [];
  const charset = named.toLowerCase();
  if (!charset.startsWith('utf')) return charset;
  // A mark is surer than a name, and utf-16 alone does not say which of the two it is.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : charset;
}

function decodeUtf8(bytes: Buffer): string | undefined {
  // Of ASCII both are the same text, and one is made several times as fast, which counts in a large page.
  if (isAscii?.(bytes)) return bytes.toString('latin1');
  const text = bytes.toString('utf8');
  // Bytes that do not fit become this character. It may also have been sent: then the text has the same bytes.
  return text.includes('\ufffd') && !Buffer.from(text).equals(bytes) ? undefined : text;
}

/** What the bytes from 0x80 to 0x9f mean; in ISO 8859-1 they mean nothing, so that servers use one name for both. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (letter) => windows1252.charAt(letter.charCodeAt(0) - 0x80));
}
