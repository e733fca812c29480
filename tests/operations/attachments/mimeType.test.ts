import { mimeTypeOf } from '../../../src/aspire/operations/attachments/mimeType';

describe("a file's type", () => {
  it.each([
    ['front-gate.JPG', 'image/jpeg'],
    ['plan.v2.pdf', 'application/pdf'],
    ['notes', 'application/octet-stream'],
    ['.pdf', 'application/pdf'],
    ['report.unknown', 'application/octet-stream'],
    ['x.constructor', 'application/octet-stream'],
    ['x.pdf ', 'application/pdf'],
    ['', 'application/octet-stream'],
  ])('is, for the name "%s", %s', (name, type) => {
    expect(mimeTypeOf(name)).toBe(type);
  });
});
