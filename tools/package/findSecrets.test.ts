import { findSecrets } from './findSecrets';

/** Assembled at run time, so that secret scanners do not report this file. */
const random = ['q7RtZ2', 'mX9bVc4', 'KpLw8Yd', 'Ne3Hs6F', 'gUj1AoT5'].join('');
const hex = ['3f9a1c', '7b2e84', 'd05f6a', '91c3e7', '28b4d0', '6f'].join('');
const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxIn0', 'c2ln'].join('.');

describe('what looks like a secret', () => {
  it.each([
    ['a JWT', `Token: ${jwt}`, 'a JWT'],
    ['a private key', ['-----BEGIN RSA ', 'PRIVATE KEY-----'].join(''), 'a private key'],
    ['an Authorization header', `curl -H "Authorization: Bearer ${random.slice(0, 24)}"`, 'an Authorization header'],
    ['random letters and digits', `| token | ${random} |`, 'a long token'],
    ['hex digits', `id=${hex}`, 'a long token'],
    ["a value of Aspire's Secret", `{"ClientId":"a","Secret":"${random.slice(0, 12)}"}`, 'a value for "Secret"'],
    ['a secret in a note', `Client Secret=${random.slice(0, 12)}`, 'a value for "Client Secret"'],
    ['a secret in a comment', `// client secret: ${random.slice(0, 8)} (Ann)`, 'a value for "client secret"'],
    ['a secret in a .env file', `ASPIRE_CLIENT_SECRET=${random.slice(0, 10)}`, 'a value for "ASPIRE_CLIENT_SECRET"'],
    ['a password with a symbol', 'Password: gr4ss!Cutter', 'a value for "Password"'],
    ['a token in a query', `GET /files?access_token=${random.slice(0, 9)}&a=1`, 'a value for "access_token"'],
    ['an API key', `api key = ${random.slice(0, 9)}`, 'a value for "api key"'],
    ['JSON in a string', String.raw`"{\"Secret\":\"${random.slice(0, 9)}\"}"`, 'a value for "Secret"'],
    ['a URL with a password', ['see https://ann:lawn', '@aspire.example/x'].join(''), 'a URL with a password'],
    ['a connection string', ['postgres://app:s3', 'cr%40t@[::1]:5432/x'].join(''), 'a URL with a password'],
    ['a URL with a password alone', ['redis://:s3cret', '@cache:6379'].join(''), 'a URL with a password'],
    ['a value of a secret in code', `const client_secret = '${random.slice(0, 10)}';`, 'a value for "client_secret"'],
  ])('is %s, reported with its line', (_, text, looks) => {
    expect(findSecrets(`first\n${text}\nlast`)).toEqual([{ line: 2, looks }]);
  });

  it.each([
    ["import '@trayio/cdk-dsl/connector/operation/OperationHandlerTestSetup';"],
    ['export type AttachmentsGetAttachmentFileDataOutput = PurchaseReceiptsAttachmentDataTwo2;'],
    [`file: '${Buffer.from('Beds by the east gate need edging.').toString('base64')}'`],
    ["token: 'the refresh token is 24 hours old'"],
    ['Password: "Blue-Gate-7"'],
    ['const secret = `${prefix}-1`;'],
    ['"refresh_token": "emulator"'],
    ['-'.repeat(80)],
    ['0'.repeat(64)],
    ['"maximum":2147483647'],
    ['Client Secret=<your client secret 1>'],
    ['client_secret=your-client-secret'],
    ['Client Secret: shown once, together with the Client ID'],
    ['const token = base64Url(bytes);'],
    ['const secret = sha256Of.value;'],
    ['token: token2,'],
    ['type Options = { token?: string; secretBytes: Uint8Array }'],
    ['https://aspire.example:8443/path?mail=ann@example.com'],
    ['const url = `https://${user}:${password}@host`;'],
    ['see https://<user>:<password>@host and https://user:...@host'],
    ['mailto:ann@example.com, at 10:30@office'],
  ])('is not %s', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });
});
