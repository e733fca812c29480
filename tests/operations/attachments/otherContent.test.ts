import { mimeTypeOf } from '../../../src/aspire/operations/attachments/mimeType';
import { otherContent } from '../../../src/aspire/operations/attachments/otherContent';

const signIn = '\ufeff\n<!DOCTYPE html><html><title>Sign in</title>';
const denied = '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>';
const failed = '{"error":"expired"}';

const found = (name: string, content: string | Buffer, told?: string) =>
  otherContent(Buffer.from(content), mimeTypeOf(name), told);

describe('what is fetched as a file', () => {
  it.each([
    ['contract.pdf', signIn, undefined],
    ['contract.pdf', '<html>', 'application/pdf'],
    ['photo.JPG', denied, 'application/xml'],
    ['photo.heic', '<Error><Code>NoSuchKey</Code></Error>', undefined],
    ['plan.dwg', failed, 'application/json; charset=utf-8'],
    ['list.csv', signIn, 'text/html'],
    ['data.json', signIn, 'text/html'],
    ['data.xml', signIn, 'text/html'],
    ['logo.svg', denied, 'application/xml'],
    ['notes.txt', signIn, 'text/html'],
    ['old.xls', signIn, 'text/html'],
    ['contract', signIn, 'text/html; charset=utf-8'],
  ])('is not %s where it is %j (%s)', (name, content, told) => {
    expect(found(name, content, told)).toMatch(/web page|error message/);
  });

  it.each([
    ['contract.pdf', '%PDF-1.7', 'application/pdf'],
    ['contract.pdf', '%PDF-1.7', 'text/html'],
    ['page.html', signIn, 'text/html'],
    ['map.kml', '<?xml version="1.0"?><kml>', 'application/xml'],
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml'],
    ['data.xml', denied, 'application/xml'],
    ['data.json', failed, 'application/json'],
    ['letter.rtf', '{\\rtf1', 'application/rtf'],
    ['notes.txt', '<html> is a tag', 'text/plain'],
    ['old.xls', '<html><table>', 'application/vnd.ms-excel'],
    ['old.doc', '<?xml version="1.0"?><w:wordDocument>', 'application/msword'],
    ['data.bin', '<a> 1', undefined],
    ['plan.pdf', Buffer.from([0, 1, 2]), undefined],
    ['plan.pdf', '', undefined],
  ])('may be %s where it is %j (%s)', (name, content, told) => {
    expect(found(name, content, told)).toBeUndefined();
  });
});
