import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readConnector, type Connector } from '../package/connector';
import type { Packaged } from '../package/packageConnector';
import { span, type Clock } from './clock';
import { DeployError, exitCodes } from './exitCodes';
import { describeError } from './describeError';
import { pollDeployment } from './pollDeployment';
import type { Options } from './options';
import { retry } from './retry';
import { addresses, trayApi, type TrayApi } from './trayApi';

/** What a deployment needs of the world. */
export type Deps = {
  root: string;
  env: NodeJS.ProcessEnv;
  clock: Clock;
  fetch: typeof fetch;
  runChecks: (root: string, env: NodeJS.ProcessEnv) => Promise<void>;
  packageConnector: (what: { root: string }) => Promise<Packaged>;
};

type Say = (line: string) => void;

const boundMs = 30 * 60_000;
const shareBoundMs = 2 * 60_000;

/** Checks, packages, sends, follows and shares, as the options say. Throws a DeployError or a PackageError. */
export async function deploy(options: Options, world: Deps, say: Say): Promise<void> {
  const connector = readConnector(world.root);
  remarks(connector).forEach(say);
  if (options.skipChecks) say('Checks: skipped');
  else {
    await world.runChecks(world.root, world.env);
    say('Checks: ok');
  }
  const { file, operations } = await world.packageConnector({ root: world.root });
  const zip = readFileSync(file);
  const size = `${zip.length} bytes, sha256 ${createHash('sha256').update(zip).digest('hex')}`;
  say(`Package: ${relative(world.root, file)}, ${operations} operations, ${size}`);
  const { token } = options;
  if (options.dryRun || token === undefined) return tellPlan(options, connector, say);
  const api = trayApi({ ...connector, baseUrl: options.baseUrl, token, fetch: world.fetch });
  await send(api, zip, { options, connector, clock: world.clock, say });
  await share(api, { options, connector, clock: world.clock, say });
}

type Job = { options: Options; connector: Connector; clock: Clock; say: Say };

async function send(api: TrayApi, zip: Buffer, { options, connector, clock, say }: Job): Promise<void> {
  const began = clock.now();
  const deadline = began + boundMs;
  const region = `--${options.region}`;
  const what = `${connector.name} ${connector.version}`;
  const started = await retry(() => api.deploy(zip), { clock, deadline, say }).catch((error: unknown) => {
    throw describeError(error, `take ${what}`, region);
  });
  say(
    started.repeated
      ? `Tray did not take this zip: a deployment of ${what} is already running (${started.id}). Following that one.`
      : `Sent ${what} to ${options.baseUrl}: deployment ${started.id}`,
  );
  const ended = await pollDeployment(started, { api, clock, began, deadline, say }).catch((error: unknown) => {
    throw describeError(error, `tell how deployment ${started.id} is getting on`, region);
  });
  const { state, message } = ended;
  const elapsed = span(clock.now() - began);
  if (state !== 'Deployed') {
    const known = state === 'Failed' ? '' : ` "${state}" is no state that this command knows, and counts as failed.`;
    throw new DeployError(
      exitCodes.refused,
      `The deployment ${started.id} of ${what} failed after ${elapsed}: ${state}${message ? `, "${message}"` : ''}.${known}`,
    );
  }
  if (started.repeated) {
    throw new DeployError(
      exitCodes.refused,
      `Deployed after ${elapsed}, but what was sent before, not this zip. Run it again to deploy this one.`,
    );
  }
  say(`Deployed ${what} in ${elapsed}.`);
}

async function share(api: TrayApi, { options, connector, clock, say }: Job): Promise<void> {
  const { emails } = options;
  if (emails.length === 0) return;
  const deadline = clock.now() + shareBoundMs;
  const told = await retry(() => api.share(emails), { clock, deadline, say }).catch((error: unknown) => {
    const explained = describeError(error, `share it with ${emails.join(', ')}`, `--${options.region}`);
    if (!(explained instanceof DeployError)) throw explained;
    const command = `npx tray-cdk share ${connector.name} ${connector.version} --email="${emails.join(',')}"`;
    const alone = `TRAY_API_URL=${options.baseUrl} ${command}`;
    throw new DeployError(
      explained.exitCode,
      `It is deployed, but not shared. ${explained.message}\nTo share it alone: ${alone}`,
      { cause: error },
    );
  });
  say(`Shared with ${emails.join(', ')}: ${told}`);
}

function tellPlan(options: Options, connector: Connector, say: Say): void {
  const to = addresses({ ...connector, baseUrl: options.baseUrl });
  say('Dry run: nothing was sent. Without --dry-run this would go out:');
  say(`  POST ${to.deploy}`);
  say('    with the zip above');
  if (options.emails.length > 0) {
    say(`  POST ${to.share}`);
    say(`    with ${options.emails.join(', ')}`);
  }
  if (options.token === undefined) say('TRAY_API_TOKEN is not set; without --dry-run it must be.');
}

/** What Tray's documents say otherwise, and what may be meant all the same. */
function remarks({ version, serviceName }: Connector): string[] {
  const found: string[] = [];
  if (version !== '1.0') found.push(`Note: version is ${version}; Tray's documents say that only 1.0 is supported.`);
  if (!/^[A-Za-z0-9]+_./.test(serviceName)) {
    found.push(
      `Note: service.name is "${serviceName}"; Tray's names of services look like L3DJ7C5mqVj1yG_aspire. Without Tray's own name nobody can authenticate: docs/service-setup.md, section 3.`,
    );
  }
  return found;
}
