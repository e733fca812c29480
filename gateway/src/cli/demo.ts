import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from '../../../emulator/index';
import type { Gateway } from '../composition.ts';
import { GatewayError } from '../errors.ts';
import { operator } from './operator.ts';

/** The organisation of the demo: the only one whose connections go to the emulator. */
export const demoOrganisation = 'demo';
export const demoConnection = 'aspire';

/** Where the emulator listens if it can: the same address as `npm run emulator`. */
const usualPort = 4010;

const fileIn = (dataFolder: string) => join(dataFolder, 'demo.json');

/** Starts an Aspire of this process, and notes its address where commands of other processes find it. */
export async function startDemoEmulator(dataFolder: string): Promise<Emulator> {
  const { startEmulator } = await import('../../../emulator/index');
  const emulator = await startEmulator({ port: usualPort }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return startEmulator();
  });
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  const draft = `${fileIn(dataFolder)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ emulator: emulator.url }));
  renameSync(draft, fileIn(dataFolder));
  return emulator;
}

/**
 * The address of the demo's emulator, which may have ended since: its connections then wait. Undefined for every other
 * organisation, whose connections go to Aspire.
 */
export function demoBaseUrl(dataFolder: string): (organisation: string) => string | undefined {
  return (organisation) => {
    if (organisation !== demoOrganisation) return undefined;
    try {
      const { emulator } = JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')) as { emulator?: unknown };
      return typeof emulator === 'string' && /^http:\/\/127\.0\.0\.1:\d+$/.test(emulator) ? emulator : undefined;
    } catch {
      return undefined;
    }
  };
}

/** Makes the connection of the demo, or connects it anew: the tokens of an earlier emulator are worth nothing. */
export async function connectDemo({ connections }: Gateway, { credentials }: Emulator): Promise<void> {
  const caller = operator(demoOrganisation);
  const secret = { client_id: credentials.clientId, client_secret: credentials.secret };
  try {
    await connections.create(caller, {
      connection_name: demoConnection,
      description: 'The Aspire emulator of the demo.',
      provider: 'aspire',
      environment: 'demo',
      oauth_flow_type: 'client_credentials',
      ...secret,
    });
  } catch (error) {
    if (!(error instanceof GatewayError) || error.code !== 'conflict') throw error;
    const { status } = await connections.get(caller, demoConnection);
    if (status === 'completed') await connections.disconnect(caller, demoConnection);
    await connections.connect(caller, demoConnection);
  }
}
