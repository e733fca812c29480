/**
 * Another host than Tray, in a few lines: it takes an operation from the catalog and runs it with a plain connection. Used as a
 * process by its test: node outsideTray <base URL> <access token>.
 */
import { createServices } from '../../src/aspire/client/services';
import { createSession } from '../../src/aspire/client/session';
import { createSystem } from '../../src/aspire/http/transport';
import { kinds } from '../../src/aspire/operations/kinds';
import { catalog } from '../../src/records/catalog';

async function main([baseUrl = '', value = '']: readonly string[]): Promise<void> {
  const services = createServices(createSystem());
  const connection = { environment: 'demo', baseUrl, token: { value, expiresAt: Date.now() + 86_400_000 } } as const;
  const find = (name: string) => catalog.find((entry) => entry.name === name);
  const [list, update] = [find('properties_get'), find('properties_update')];
  if (list?.kind !== 'list' || update?.kind !== 'update') throw new Error('the catalog lacks an operation');
  const listed = await kinds.list(createSession(services, connection), await list.load(), { limit: 1 });
  const input = { PropertyID: 1, Note: 'Written from outside Tray.' };
  const updated = await kinds.update(createSession(services, connection), await update.load(), input);
  const trays = Object.keys(require.cache).filter((file) => file.includes('@trayio'));
  process.stdout.write(JSON.stringify({ listed, updated, trays }));
}

void main(process.argv.slice(2));
