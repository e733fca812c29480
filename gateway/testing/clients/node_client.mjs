// A client of Aspire as people write them for Node, with fetch or axios: base URL, client id and secret are all it knows.
import { argv, stdout } from 'node:process';
import { URLSearchParams } from 'node:url';
import axios from 'axios';

const [library, base, clientId, secret, name] = argv.slice(2);

const libraries = {
  async fetch(method, url, headers, body) {
    const answer = await globalThis.fetch(url, { method, headers, body: body && JSON.stringify(body) });
    return [answer.status, await answer.text()];
  },
  async axios(method, url, headers, data) {
    const options = { method, url, headers, data, responseType: 'text', validateStatus: () => true };
    const { status, data: text } = await axios.request({ ...options, transformResponse: (given) => given });
    return [status, text];
  },
};

let token = '';
async function send(method, path, body) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  const [status, text] = await libraries[library](method, base + path, headers, body);
  return [status, text && JSON.parse(text)];
}

let [, tokens] = await send('POST', '/Authorization', { ClientId: clientId, Secret: secret });
[, tokens] = await send('POST', '/Authorization/RefreshToken', { RefreshToken: tokens.RefreshToken });
token = tokens.Token;
const query = new URLSearchParams({
  $filter: 'PropertyID le 3',
  $select: 'PropertyID,PropertyName',
  $orderby: 'PropertyID',
});
const found = await send('GET', `/Properties?${query}`);
const page = await send('GET', '/Properties?$top=2&$skip=1&$select=PropertyID&$orderby=PropertyID');
const [written] = await send('POST', '/UnitTypes', { UnitTypeName: name, Active: true });
const tooMany = await send('GET', '/Properties?$top=1001');
const [missing] = await send('GET', '/Nowhere').catch(() => [404]);
stdout.write(JSON.stringify({ jwt: token.split('.').length, found, page, written, too_many: tooMany, missing }) + '\n');
