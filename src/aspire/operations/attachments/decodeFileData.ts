/** Why a reply has no usable file. `NO_FILE`: it contains none. `NO_BASE64`, `CUT`: the contents are damaged or truncated. */
export type FileDataProblem = 'NO_FILE' | 'NO_BASE64' | 'CUT';

/** The file's contents must start within this many characters. */
const maxBefore = 1_000_000;

/** The number of characters to keep from searched text, since a chunk may end within the name of the field. */
const keptBefore = 100;

/**
 * The bytes of the first `FileData` in a JSON reply, decoded as they arrive, so that a file of any size takes only a few
 * kilobytes of memory. Throws an error whose `code` is a FileDataProblem, or the error of the stream.
 */
export async function* decodeFileData(reply: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let before: string | undefined = '';
  let skipped = 0;
  const decoder = new Base64Decoder();
  for await (const chunk of reply) {
    // One character per byte, which is enough: the field's name and base64 are ASCII.
    let text = chunk.toString('latin1');
    if (before !== undefined) {
      before += text;
      // Quotes inside a JSON string are escaped, so a match can only be the field itself.
      const start = /"FileData"\s*:\s*"/i.exec(before);
      if (!start) {
        skipped += text.length;
        if (skipped > maxBefore) throw problem('NO_FILE');
        before = before.slice(-keptBefore);
        continue;
      }
      text = before.slice(start.index + start[0].length);
      before = undefined;
    }
    // The reply is read to its end, even after the file, so that a failing stream is noticed.
    const bytes = decoder.take(text);
    if (bytes.length > 0) yield bytes;
  }
  if (before !== undefined) throw problem('NO_FILE');
  if (!decoder.ended) throw problem('CUT');
}

function problem(code: FileDataProblem): Error {
  return Object.assign(new Error(code), { code });
}

/** Decodes a JSON string of base64 that arrives in pieces. A piece may end anywhere. */
class Base64Decoder {
  /** The closing quote has been seen. */
  ended = false;
  private padded = false;
  private rest = '';

  take(piece: string): Buffer {
    if (this.ended) return Buffer.alloc(0);
    let text = this.rest + piece;
    const end = text.indexOf('"');
    this.ended = end >= 0;
    if (this.ended) text = text.slice(0, end);
    // A character may be escaped (\/ or \u002B), and a piece may end within the escape.
    const cut = this.ended ? -1 : text.search(/\\(u[0-9A-Fa-f]{0,3})?$/);
    const whole = cut < 0 ? text : text.slice(0, cut);
    const plain = whole.includes('\\') ? unescaped(whole) : whole;
    const usable = this.ended ? plain.length : plain.length - (plain.length % 4);
    this.rest = plain.slice(usable) + (cut < 0 ? '' : text.slice(cut));
    return this.decode(plain.slice(0, usable));
  }

  private decode(text: string): Buffer {
    if (text === '') return Buffer.alloc(0);
    const padded = text.endsWith('=');
    if (this.padded || !/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 === 1) throw problem('NO_BASE64');
    this.padded = padded;
    return Buffer.from(text, 'base64');
  }
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[rn]/g, '')
    .replace(/\\\//g, '/');
}
