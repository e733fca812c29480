import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeClient } from './writeClient.ts';

// tsx tools/client/main.ts: the client as the package holds it, in dist/client.
const folder = fileURLToPath(new URL('../../dist/client', import.meta.url));
rmSync(folder, { recursive: true, force: true });
await writeClient(folder);
