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
import { addresses, trayApi, TrayRefusal, type TrayApi } from './trayApi';

/** What a deployment depends on, so that tests can replace it. */
export type Deps = {
  root: string;
  env: NodeJS.ProcessEnv;
  clock: Clock;
  fetch: typeof fetch;
  runChecks: (root: string, env: NodeJS.ProcessEnv) => Promise<void>;
  packageConnector: (what: { root: string }) => Promise<Packaged>;
};

type Say = (line: string) => void;

const deployLimitMs = 30 * 60_000;
const shareLimitMs = 2 * 60_000;

/** Checks, packages, sends, polls and shares, as the options say. Throws a DeployError or a PackageError. */
export async function deploy(options: Options, deps: Deps, say: Say): Promise<void> {
  const connector = readConnector(deps.root);
  warningsFor(connector).forEach(say);
  if (options.skipChecks) say('Checks: skipped');
  else {
    await deps.runChecks(deps.root, deps.env);
    say('Checks: ok');
  }
  const { file, operations } = await deps.packageConnector({ root: deps.root });
  const zip = readFileSync(file);
  const size = `${zip.length} bytes, sha256 ${createHash('sha256').update(zip).digest('hex')}`;
  say(`Package: ${relative(deps.root, file)}, ${operations} operations, ${size}`);
  const { token } = options;
  if (options.dryRun || token === undefined) return printPlan(options, connector, say);
  const api = trayApi({ ...connector, baseUrl: options.baseUrl, token, fetch: deps.fetch });
  await send(api, zip, { options, connector, clock: deps.clock, say });
  await share(api, { options, connector, clock: deps.clock, say });
}

type Job = { options: Options; connector: Connector; clock: Clock; say: Say };

async function send(api: TrayApi, zip: Buffer, { options, connector, clock, say }: Job): Promise<void> {
  const began = clock.now();
  const deadline = began + deployLimitMs;
  const region = `--${options.region}`;
  const what = `${connector.name} ${connector.version}`;
  const started = await retry(() => api.deploy(zip), { clock, deadline, say }).catch((error: unknown) => {
    throw describeError(error, `take ${what}`, region);
  });
  say(
    started.repeated
      ? `Tray did not take this package: a deployment of ${what} is already running (${started.id}). Waiting for that one.`
      : `Sent ${what} to ${options.baseUrl}: deployment ${started.id}`,
  );
  const ended = await pollDeployment(started, { api, clock, began, deadline, say }).catch((error: unknown) => {
    if (!(error instanceof TrayRefusal)) throw error;
    const { message } = describeError(error, `give the state of deployment ${started.id}`, region) as Error;
    // Tray refused the question, not the package: the deployment itself may go on and succeed.
    throw new DeployError(
      exitCodes.unreachable,
      `${message}\nIt is unknown how deployment ${started.id} ends: it may still succeed. Look in Tray.`,
      { cause: error },
    );
  });
  const { state, message } = ended;
  const elapsed = span(clock.now() - began);
  if (state !== 'Deployed') {
    throw new DeployError(
      exitCodes.refused,
      `The deployment ${started.id} of ${what} failed after ${elapsed}: ${state}${message ? `, "${message}"` : ''}.`,
    );
  }
  if (started.repeated) {
    throw new DeployError(
      exitCodes.refused,
      `Deployed after ${elapsed}, but an earlier package, not this one. Run it again to deploy this one.`,
    );
  }
  say(`Deployed ${what} in ${elapsed}.`);
}

async function share(api: TrayApi, { options, connector, clock, say }: Job): Promise<void> {
  const { emails } = options;
  if (emails.length === 0) return;
  const deadline = clock.now() + shareLimitMs;
  const message = await retry(() => api.share(emails), { clock, deadline, say }).catch((error: unknown) => {
    const described = describeError(error, `share it with ${emails.join(', ')}`, `--${options.region}`);
    if (!(described instanceof DeployError)) throw described;
    const command = `npx tray-cdk share ${connector.name} ${connector.version} --email="${emails.join(',')}"`;
    const shareCommand = `TRAY_API_URL=${options.baseUrl} ${command}`;
    throw new DeployError(
      described.exitCode,
      `It is deployed, but not shared. ${described.message}\nTo share it: ${shareCommand}`,
      { cause: error },
    );
  });
  say(`Shared with ${emails.join(', ')}: ${message}`);
}

function printPlan(options: Options, connector: Connector, say: Say): void {
  const to = addresses({ ...connector, baseUrl: options.baseUrl });
  say('Dry run: nothing was sent. Without --dry-run, the command would send:');
  say(`  POST ${to.deploy}`);
  say('    with the package above');
  if (options.emails.length > 0) {
    say(`  POST ${to.share}`);
    say(`    with ${options.emails.join(', ')}`);
  }
  if (options.token === undefined) say('TRAY_API_TOKEN is not set; without --dry-run it is required.');
}

/** Warnings for values that Tray's documents do not mention but may accept. */
function warningsFor({ version, serviceName }: Connector): string[] {
  const found: string[] = [];
  if (version !== '1.0') found.push(`Note: version is ${version}; Tray's documents say that only 1.0 is supported.`);
  if (!/^[A-Za-z0-9]+_./.test(serviceName)) {
    found.push(
      `Note: service.name is "${serviceName}"; Tray's service names look like L3DJ7C5mqVj1yG_aspire. Authentication works only with the name that Tray gave the service: docs/service-setup.md, section 3.`,
    );
  }
  return found;
}
