import { createProxyResolver } from '../../src/aspire/http/proxy';

const host = 'https://cloud-api.youraspire.com/Branches';
const to = (environment: Record<string, string>, url = host) => createProxyResolver(environment)(url);

describe('the proxy of an environment', () => {
  it.each([
    ['HTTPS_PROXY', host],
    ['https_proxy', host],
    ['ALL_PROXY', host],
    ['all_proxy', host],
    ['HTTP_PROXY', 'http://files.example.com/'],
    ['http_proxy', 'http://files.example.com/'],
  ])('%s counts for %s', (name, url) => {
    expect(to({ [name]: 'http://proxy:3128' }, url)).toEqual({ protocol: 'http:', host: 'proxy', port: 3128 });
  });

  it('is the one in lower case where both are named, and that of the scheme before the one for all', () => {
    expect(to({ https_proxy: 'http://low', HTTPS_PROXY: 'http://up' })?.host).toBe('low');
    expect(to({ HTTPS_PROXY: 'http://own', ALL_PROXY: 'http://all' })?.host).toBe('own');
  });

  it('does not count for another scheme', () => {
    expect(to({ HTTP_PROXY: 'http://proxy' })).toBeUndefined();
  });

  it.each(['http://127.0.0.1:4010/', 'http://127.8.9.1/', 'https://localhost/', 'http://[::1]:4010/', 'http://127.1/'])(
    'is never on the way to this machine: %s',
    (url) => {
      expect(
        to({ HTTP_PROXY: 'http://proxy', HTTPS_PROXY: 'http://proxy', ALL_PROXY: 'http://proxy' }, url),
      ).toBeUndefined();
    },
  );

  it.each([
    '*',
    'cloud-api.youraspire.com',
    'CLOUD-API.YourAspire.com',
    'youraspire.com',
    '.youraspire.com',
    '*.youraspire.com',
    'a.example, youraspire.com:443 b.example',
  ])('is passed by where NO_PROXY is %s, in either case of its name', (exceptions) => {
    for (const name of ['NO_PROXY', 'no_proxy'])
      expect(to({ HTTPS_PROXY: 'http://proxy', [name]: exceptions })).toBeUndefined();
  });

  it.each(['', 'aspire.com', 'youraspire.com:8443', 'example.com', ','])(
    'is not passed by where NO_PROXY is "%s"',
    (exceptions) => {
      expect(to({ HTTPS_PROXY: 'http://proxy', NO_PROXY: exceptions })).toBeDefined();
    },
  );

  it.each([
    ['proxy.corp:8080', { protocol: 'http:', host: 'proxy.corp', port: 8080 }],
    ['https://proxy.corp', { protocol: 'https:', host: 'proxy.corp', port: 443 }],
    ['http://[::2]:1', { protocol: 'http:', host: '::2', port: 1 }],
    [
      'http://me%40corp:p%3Aw%25@proxy',
      { protocol: 'http:', host: 'proxy', port: 80, auth: { username: 'me@corp', password: 'p:w%' } },
    ],
  ])('may be written %s', (address, proxy) => {
    expect(to({ HTTPS_PROXY: address })).toEqual(proxy);
  });

  it.each(['socks5://proxy:1080', 'http://', '::'])('that is none (%s) ends the call before it begins', (address) => {
    expect(() => to({ HTTPS_PROXY: address })).toThrow('no HTTP address');
  });
});
