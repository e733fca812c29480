import { commandBlocks } from './commands.js';
import { el, formatCount } from './dom.js';
import { pathWithQuery } from './format.js';
import { read } from './server.js';

/** The first page: where the emulator is, how to log in, and a first call in three languages. */
export async function connect() {
  const { url, now, seed, scale, clientId, secret, clients, rows } = await read('overview');
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const others = clients.slice(1);
  const path = pathWithQuery('/Properties', { $top: '2', $select: 'PropertyID,PropertyName' });
  return [
    el('h1', {}, 'Connect'),
    el(
      'p',
      {},
      'An Aspire on your machine: the External API with seeded data that changes when you write. Nothing here is real.',
    ),
    el(
      'p',
      {},
      `${Object.keys(rows).length} lists with ${formatCount(total)} rows, `,
      el('a', { href: '#/records' }, 'to look at'),
      '; and the whole API, ',
      el('a', { href: '#/api' }, 'to try'),
      '.',
    ),
    el(
      'div',
      { class: 'wide' },
      el(
        'table',
        {},
        el(
          'tbody',
          {},
          fact('Address', url),
          fact('Client ID', clientId),
          fact('Client secret', secret ?? 'your own: the terminal in which the emulator runs shows it'),
          ...others.map(({ clientId: id, scopes }) =>
            fact('Another client', `${id}, may ${[scopes].flat().join(', ')}`),
          ),
          fact('Its clock', now),
          fact('Data', `seed ${seed}, scale ${scale}`),
        ),
      ),
    ),
    el('h2', {}, 'First call'),
    ...(secret === null ? [el('p', {}, 'Put your secret in the place of <secret>.')] : []),
    ...commandBlocks({ url, clientId, secret, method: 'GET', path }),
  ];
}

function fact(name, value) {
  return el('tr', {}, el('th', { scope: 'row', class: 'short first' }, name), el('td', { class: 'code' }, value));
}
