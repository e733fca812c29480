import type { Emulator } from '../../../../emulator/index';
import type { Gateway } from '../../composition.ts';
import { readConfig, type Config, type Flags } from '../../config/config.ts';
import { connectDemo, demoBaseUrl, demoOrganisation, startDemoEmulator } from '../demo.ts';
import { UsageError, exitCodes } from '../exit.ts';
import { greeting, warnings } from '../greeting.ts';
import type { CommandCall } from '../command.ts';

/** How long requests and refreshes under way may take at the end, in milliseconds. */
const patienceMs = 30_000;

/** Serves until it is told to stop. Then it answers what is under way, gives its leases back, and ends. */
export async function run({ options, io }: CommandCall): Promise<number> {
  const flags = Object.fromEntries(
    Object.entries(options)
      .filter(([, value]) => typeof value === 'string')
      .map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value]),
  ) as Flags;
  const config = readConfig(io.env, flags);
  // Told before anything starts, so that an early Ctrl-C leaves nothing behind either.
  const stop = stopSignal(io);
  const closers: (() => Promise<unknown>)[] = [];
  try {
    await serve(config, { options, io }, closers);
    await stop;
    io.err('Stopping.');
    return exitCodes.success;
  } finally {
    const late = setTimeout(() => process.exit(1), patienceMs);
    late.unref();
    for (const close of closers.reverse()) await close();
    clearTimeout(late);
  }
}

async function serve(
  config: Config,
  { options, io }: Pick<CommandCall, 'options' | 'io'>,
  closers: (() => Promise<unknown>)[],
): Promise<void> {
  const isDemo = options.demo === true;
  let emulator: Emulator | undefined;
  if (isDemo) {
    emulator = await startDemoEmulator(config.dataFolder);
    closers.push(() => emulator?.close() ?? Promise.resolve());
  }
  const { createGateway } = await import('../../composition.ts');
  const { createApp } = await import('../../http/app.ts');
  let listensAt = '';
  const gateway = await createGateway(isDemo ? withOwnKey(config) : config, {
    publicUrl: () => config.publicUrl ?? listensAt,
    aspireBaseUrl: demoBaseUrl(config.dataFolder),
  });
  closers.push(() => gateway.close());
  const { tls } = config;
  const app = await createApp({
    ...gateway,
    publicUrl: () => config.publicUrl ?? listensAt,
    ...(tls ? { tls } : {}),
  });
  closers.push(() => app.close());
  listensAt = await app.listen({ host: config.host, port: config.port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new UsageError(`Port ${config.port} is taken. Choose another: aspire-gateway serve --port 8788`);
    throw error;
  });
  const key = await firstKey(gateway, isDemo);
  if (emulator) await connectDemo(gateway, emulator);
  await gateway.startJobs();
  const { database, secrets } = gateway.places;
  if (options.json) io.out(JSON.stringify({ url: listensAt, pid: process.pid, database, secrets }));
  for (const warning of warnings(config)) io.err(`Warning: ${warning}`);
  io.err(greeting({ url: listensAt, database, secrets, key, emulator: emulator?.url }));
}

/** A demo may make its key file, whatever database it uses. */
function withOwnKey(config: Config): Config {
  return { ...config, masterKey: { ...config.masterKey, mayCreate: true } };
}

/** The key of the first start. Later ones are made by `keys create`. */
async function firstKey(
  { access }: Gateway,
  isDemo: boolean,
): Promise<{ organisation: string; key: string } | undefined> {
  const organisation = isDemo ? demoOrganisation : 'main';
  const scopes = ['read', 'write', 'credentials', 'operator'] as const;
  const options = { scopes, label: 'first key' };
  const made = await access.createFirstKey(organisation, options, 'cli');
  return made && { organisation, key: made.key };
}

/** Resolves at the first signal. A second one ends the process at once. */
function stopSignal(io: CommandCall['io']): Promise<void> {
  return new Promise((resolve) => {
    let told = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (told) {
          io.err('Ended at once.');
          process.exit(exitCodes.interrupted);
        }
        told = true;
        resolve();
      });
  });
}
