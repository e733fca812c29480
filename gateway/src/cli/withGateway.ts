import { globalOrganisation } from '../access/createAccess.ts';
import type { Gateway } from '../composition.ts';
import { readConfig } from '../config/config.ts';
import { GatewayError } from '../errors.ts';
import type { CommandCall } from './command.ts';
import { demoBaseUrl } from './demo.ts';
import { listenForEnd } from './interruption.ts';

/**
 * Runs a command's work on the gateway's services, in this process, and closes them whatever happens: also on Ctrl-C, and when
 * nobody reads the output any more.
 */
export async function withGateway<Result>(
  { io }: Pick<CommandCall, 'io'>,
  work: (gateway: Gateway, signal: AbortSignal) => Promise<Result>,
  /** How long work that listens to the signal may take to end, in milliseconds. */
  patienceMs?: number,
): Promise<Result> {
  // A person at a command line wants its answer, not the log of the services, unless they ask for it.
  const { ASPIRE_GATEWAY_LOG_LEVEL: level = 'silent' } = io.env;
  const config = readConfig({ ...io.env, ASPIRE_GATEWAY_LOG_LEVEL: level });
  const { createGateway } = await import('../composition.ts');
  // From here on an early end leaves nothing open, an embedded database least of all.
  const ending = listenForEnd(io);
  try {
    const gateway = await createGateway(config, { aspireBaseUrl: demoBaseUrl(config.dataFolder) });
    try {
      return await ending.race(work(gateway, ending.signal), patienceMs);
    } finally {
      await gateway.close();
    }
  } finally {
    ending.stop();
  }
}

/** The organisation of `--org`, or the only one there is besides GLOBAL. */
export async function organisationOf({ access }: Gateway, options: CommandCall['options']): Promise<string> {
  const known = await access.organisations();
  const { org } = options;
  if (typeof org === 'string') {
    if (known.includes(org)) return org;
    throw new GatewayError(
      'not_found',
      `There is no organisation "${org.slice(0, 100)}". Make it with its first key: aspire-gateway keys create --org <organisation> --scopes read,write,credentials`,
    );
  }
  const [only, ...others] = known.filter((id) => id !== globalOrganisation);
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined)
    throw new GatewayError(
      'not_found',
      'There is no organisation yet. Make one with its first key: aspire-gateway keys create --org <organisation> --scopes read,write,credentials',
    );
  throw new GatewayError(
    'invalid_input',
    `There are several organisations: add --org ${[only, ...others].join(' or --org ')}.`,
    {
      errors: [{ field: '--org', message: 'is required where there are several organisations' }],
    },
  );
}
