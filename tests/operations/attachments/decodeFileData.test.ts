import fc from 'fast-check';
import { decodeFileData } from '../../../src/aspire/operations/attachments/decodeFileData';

fc.configureGlobal({ seed: 20 });

/** A reply in pieces of the given sizes; the last size is used for the rest. */
async function* inPieces(text: string, sizes: readonly number[]): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const size = Math.max(1, sizes[Math.min(index, sizes.length - 1)] ?? bytes.length);
    yield bytes.subarray(at, at + size);
    at += size;
    await Promise.resolve();
  }
}

async function read(text: string, sizes: readonly number[] = [text.length]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of decodeFileData(inPieces(text, sizes))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const reply = (data: string) => `[{"AttachmentID":1,"FileName":"a.bin","FileData":"${data}","ObjectCode":"RECEIPT"}]`;

describe('the contents of a file', () => {
  it('come out byte for byte, wherever the reply is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        async (bytes, sizes) => {
          const text = reply(Buffer.from(bytes).toString('base64'));
          expect((await read(text, sizes)).equals(Buffer.from(bytes))).toBe(true);
        },
      ),
    );
  });

  it('come out byte for byte where every character that can be escaped is', async () => {
    const escaped = (text: string) =>
      text.replace(/[+=]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16).toUpperCase()}`).replace(/\//g, '\\/');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), fc.integer({ min: 1, max: 9 }), async (bytes, size) => {
        const text = reply(escaped(Buffer.from(bytes).toString('base64')));
        expect((await read(text, [size])).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  it.each([
    ['one object', '{"FileData":"QQ=="}', 'A'],
    ['fields in another order and with blanks', '[ { "FileData" : "QUI=", "FileName": "x" } ]', 'AB'],
    ['a name that looks like the field', '[{"FileName":"\\"FileData\\":\\"!!","FileData":"QQ=="}]', 'A'],
    ['another spelling of the field', '[{"fileData":"QQ=="}]', 'A'],
    ['base64 without padding', '[{"FileData":"QUI"}]', 'AB'],
    ['base64 in lines', '[{"FileData":"QUFB\\r\\nQUFB"}]', 'AAAAAA'],
    ['an empty file', '[{"FileData":""}]', ''],
    ['two rows, of which the first counts', '[{"FileData":"QQ=="},{"FileData":"Qg=="}]', 'A'],
  ])('are found in %s', async (_, text, contents) => {
    expect((await read(text)).toString()).toBe(contents);
    expect((await read(text, [1])).toString()).toBe(contents);
  });

  it('pass on while the rest of the reply is still to come', async () => {
    let given = 0;
    const endless = (async function* () {
      yield Buffer.from('[{"FileData":"');
      for (; ; given++) yield Promise.resolve(Buffer.from('QUFB'.repeat(1000)));
    })();
    const contents = decodeFileData(endless);
    expect((await contents.next()).value).toEqual(Buffer.from('A'.repeat(3000)));
    expect(given).toBeLessThan(3);
    await contents.return(undefined);
  });

  it.each([
    ['NO_FILE', 'an empty list', '[]'],
    ['NO_FILE', 'no contents', '[{"AttachmentID":1,"FileData":null}]'],
    ['NO_FILE', 'a web page', '<html>"FileData"</html>'],
    ['NO_FILE', 'a very long beginning', `"${'x'.repeat(1_100_000)}"`],
    ['NO_BASE64', 'characters that base64 lacks', reply('QQ!=')],
    ['NO_BASE64', 'padding in the middle', reply('QQ==QQ==QQ==')],
    ['NO_BASE64', 'a character too many', reply('QQ==Q')],
    ['CUT', 'an end within the contents', '[{"FileData":"QUFBQUFB'],
    ['CUT', 'an end within an escape', '[{"FileData":"QUFB\\u00'],
  ])('are refused (%s) for %s', async (code, _, text) => {
    await expect(read(text)).rejects.toMatchObject({ code });
    await expect(read(text, [5])).rejects.toMatchObject({ code });
  });
});
