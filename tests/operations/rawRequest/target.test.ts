import fc from 'fast-check';
import { readRawTarget } from '../../../src/aspire/operations/rawRequest/target';

fc.configureGlobal({ seed: 20 });

const base = 'https://cloud-api.youraspire.com';
const emulator = 'http://127.0.0.1:4010';

const read = (url: string, query: [string, string][] = [], baseUrl = base) => readRawTarget(url, query, baseUrl);

describe('the URL of a raw request', () => {
  it.each([
    ['/Properties', '/Properties'],
    ['Properties', '/Properties'],
    ['  /Properties  ', '/Properties'],
    ['/Properties?$top=5&$filter=BranchID eq 3', '/Properties?$top=5&$filter=BranchID%20eq%203'],
    ['/OpportunityTags/12', '/OpportunityTags/12'],
    ['/Properties/', '/Properties/'],
    ['/', '/'],
    [base, '/'],
    [`${base}/Properties?$top=5`, '/Properties?$top=5'],
    ['HTTPS://Cloud-API.youraspire.com/Properties', '/Properties'],
    [`${base}?$top=5`, '/?$top=5'],
    ["/Properties?$filter=PropertyName eq 'A/../B'", '/Properties?$filter=PropertyName%20eq%20%27A/../B%27'],
    ['/Bäume', '/B%C3%A4ume'],
  ])('%s asks for %s', (url, pathAndQuery) => {
    expect(read(url)).toMatchObject({ pathAndQuery });
  });

  it('takes the environment of an emulator with its port', () => {
    expect(read(`${emulator}/Properties`, [], emulator)).toMatchObject({ pathAndQuery: '/Properties' });
    expect(read('http://127.0.0.1:4011/Properties', [], emulator)).toHaveProperty('problem');
    expect(read('http://127.0.0.1/Properties', [], emulator)).toHaveProperty('problem');
  });

  it('gets the query added, encoded, with a plain $ in the names', () => {
    expect(
      read('/Tags?a=1', [
        ['$filter', "TagName eq 'A&B=C+D'"],
        ['x y', '#é'],
      ]),
    ).toMatchObject({
      path: '/Tags',
      pathAndQuery: "/Tags?a=1&$filter=TagName%20eq%20'A%26B%3DC%2BD'&x%20y=%23%C3%A9",
    });
  });

  it.each([
    '//evil.com',
    '//evil.com/Properties',
    '///evil.com',
    '/..//evil.com',
    '/Properties/../../evil.com',
    '/./Properties',
    '/%2e%2e/Properties',
    '/%2E%2e//evil.com',
    '/Properties//1',
    '/Properties/%2F%2Fevil.com',
    '/Properties/%5c..',
    '/Properties/%00',
    '/Properties/%zz',
    '/\\evil.com',
    '\\\\evil.com',
    'https:\\\\cloud-api.youraspire.com\\Properties',
    '/Proper\tties',
    '/Properties\r\nHost: evil.com',
    '\n/Properties',
    '/Properties\u2028',
    'https://evil.com/Properties',
    'http://cloud-api.youraspire.com/Properties',
    'https://cloud-api.youraspire.com.evil.com',
    'https://cloud-api.youraspire.com.evil.com/Properties',
    'https://cloud-api.youraspire.com@evil.com/Properties',
    'https://cloud-api.youraspire.com:443@evil.com',
    'https://user:password@cloud-api.youraspire.com/Properties',
    'https://cloud-api.youraspire.com:8443/Properties',
    'https://cloud-api.youraspire.com:/Properties',
    'https://cloud-api.youraspire.com./Properties',
    'https://cloudsandbox-api.youraspire.com/Properties',
    'https:/cloud-api.youraspire.com/Properties',
    'https:cloud-api.youraspire.com/Properties',
    'https:///cloud-api.youraspire.com/Properties',
    'https://cloud-api.youraspire.com%2eevil.com/Properties',
    'https://cloud-api.youraspire.com\\@evil.com/Properties',
    'https://cloud-api.youraspire.com/..//evil.com',
    'https://clоud-api.youraspire.com/Properties',
    'https://cloud-api。youraspire.com/Properties',
    'https://ⓒloud-api.youraspire.com/Properties',
    'https://127.0.0.1/Properties',
    'https://[::1]/Properties',
    'ftp://cloud-api.youraspire.com/Properties',
    'javascript:alert(1)',
    'data:text/plain,x',
    'file:///etc/passwd',
    '@evil.com',
    '.evil.com',
    ':8443/Properties',
    '?$top=1',
    '/Properties#@evil.com',
    '',
    ' ',
    '\ud800',
  ])('%j is refused', (url) => {
    expect(read(url)).toEqual({ problem: expect.stringMatching(/^(The )?URL/) });
  });

  const fragment = fc.oneof(
    fc.constantFrom(
      base,
      'https:',
      'http:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      ':443',
      '.',
      '..',
      '%2e',
      '%2f',
      '%5c',
      '%00',
      '?',
      '#',
      'cloud-api.youraspire.com',
      'evil.com',
      'Properties',
      '\t',
      '\r\n',
      '\0',
      '。',
      '[::1]',
      'user:password@',
      '\ufeff',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.webUrl(),
  );
  const anyUrl = fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join(''));

  it.each([base, emulator])('never leads away from %s, whatever it holds', (baseUrl) => {
    const { origin } = new URL(baseUrl);
    fc.assert(
      fc.property(
        fc.oneof(
          anyUrl,
          anyUrl.map((url) => baseUrl + url),
          anyUrl.map((url) => `/${url}`),
        ),
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), { maxLength: 2 }),
        (url, query) => {
          const target = read(url, query, baseUrl);
          if ('problem' in target) return;
          expect(target.pathAndQuery).toMatch(/^\/(?![/\\])[!-~]*$/);
          const sent = new URL(baseUrl + target.pathAndQuery);
          expect([sent.origin, sent.username, sent.password, sent.hash]).toEqual([origin, '', '', '']);
          // What is sent is what was checked: no parser on the way has anything left to tidy up.
          expect(sent.pathname + sent.search).toBe(target.pathAndQuery);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('keeps a query whole, whatever it holds', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((part) => !/\p{Surrogate}/u.test(part));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (query) => {
        const target = read('/Tags', query);
        expect(target).toHaveProperty('pathAndQuery');
        const { searchParams } = new URL(base + ('problem' in target ? '' : target.pathAndQuery));
        expect([...searchParams]).toEqual(query);
      }),
    );
  });
});
