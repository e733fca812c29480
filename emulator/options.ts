import { isScope } from './auth/scopes';
import { defaultOf, switches, switchNames, type Switch, type SwitchOptions } from './behaviour/switches';
import { OptionError } from './model/optionError';
import type { EmulatorOptions, Settings } from './model/settings';

/** Every option's value when it is not given; the clock's default is `Date.now`. */
export const defaults: Omit<Settings, 'now'> = {
  port: 0,
  seed: 1,
  seedDate: '',
  scale: 1,
  rows: {},
  filledFields: 100,
  clientId: 'emulator',
  secret: 'emulator-secret',
  clients: [],
  knownRefreshTokens: [],
  tokenLifetimeSeconds: 86_400,
  refreshTokenLifetimeSeconds: 0,
  unref: false,
  corsOrigins: [],
  forbidden: [],
  rateLimit: 'off',
  rateLimitPerMinute: 0,
  ...switchDefaults(),
};

/** The options that take one of a few values. */
export const choices: Readonly<Record<string, readonly (string | number)[]>> = {
  rateLimit: ['off', 'sandbox', 'production'],
  ...Object.fromEntries(
    switchNames.flatMap((name) => {
      const given: Switch = switches[name];
      return 'choices' in given ? [[name, given.choices]] : [];
    }),
  ),
};

/** The options that take a whole number, with their smallest and largest value. */
export const numbers: Readonly<Record<string, readonly [least: number, most: number]>> = {
  port: [0, 65_535],
  seed: [0, 2_147_483_647],
  scale: [1, 1000],
  filledFields: [0, 100],
  tokenLifetimeSeconds: [1, 315_360_000],
  refreshTokenLifetimeSeconds: [0, 315_360_000],
  rateLimitPerMinute: [0, 1_000_000],
  ...Object.fromEntries(
    switchNames.flatMap((name) => {
      const given: Switch = switches[name];
      return 'choices' in given ? [] : [[name, [given.least, given.most] as const]];
    }),
  ),
};

/** Fills in the defaults. Throws an OptionError for an invalid or unknown option. */
export function settingsOf(options: EmulatorOptions): Settings {
  const settings: Settings = { ...defaults, now: Date.now };
  for (const [name, value] of Object.entries(options)) {
    if (!(name in settings)) throw new OptionError(`there is no option "${name}"`);
    if (value !== undefined) Object.assign(settings, { [name]: value });
  }
  for (const [name, [low, high]] of Object.entries(numbers)) {
    const value: unknown = settings[name as keyof Settings];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) {
      throw new OptionError(`${name} must be a whole number from ${low} to ${high}, not ${quoted(value)}`);
    }
  }
  for (const [name, allowed] of Object.entries(choices)) {
    const value: unknown = settings[name as keyof Settings];
    if (!(allowed as readonly unknown[]).includes(value)) {
      throw new OptionError(`${name} must be ${allowed.join(' or ')}, not ${quoted(value)}`);
    }
  }
  settings.seedDate = seedDateOf(settings);
  for (const name of ['clientId', 'secret'] as const) {
    if (typeof settings[name] !== 'string' || settings[name] === '') throw new OptionError(`${name} must not be empty`);
  }
  for (const scope of settings.forbidden) {
    if (!isScope(scope)) {
      throw new OptionError(
        `forbidden takes a controller and a verb, as "Receipts POST" or "Receipts *", not ${quoted(scope)}`,
      );
    }
  }
  for (const origin of settings.corsOrigins) {
    if (originOf(origin) !== origin) {
      throw new OptionError(`corsOrigins takes origins such as "http://localhost:5173", not ${quoted(origin)}`);
    }
  }
  checkRows(settings.rows);
  checkClients(settings);
  return settings;
}

/** The date of the seed: today by the emulator's clock unless it is given. */
function seedDateOf({ seedDate, now }: Settings): string {
  if (seedDate === '') return new Date(now()).toISOString().slice(0, 10);
  const isDate = typeof seedDate === 'string' && /^\d{4}-\d\d-\d\d$/.test(seedDate);
  // JavaScript reads 2026-02-30 as a day of March.
  if (isDate && new Date(`${seedDate}T00:00:00Z`).toJSON()?.startsWith(seedDate)) return seedDate;
  throw new OptionError(`seedDate must be a date such as "2026-03-23", or empty for today, not ${quoted(seedDate)}`);
}

function switchDefaults(): Required<SwitchOptions> {
  return Object.fromEntries(switchNames.map((name) => [name, defaultOf(name)])) as Required<SwitchOptions>;
}

/** The origin of a URL as a browser names it: without a path, and without the usual port. */
function originOf(text: string): string | undefined {
  try {
    const { origin } = new URL(text);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}

function checkClients({ clientId, clients }: Settings): void {
  const usedIds = new Set([clientId]);
  for (const client of clients) {
    const { clientId: id, secret, scopes = '*', ...others } = client;
    if ([id, secret].some((text) => typeof text !== 'string' || text === '') || Object.keys(others).length > 0) {
      throw new OptionError('clients takes { clientId, secret, scopes } each, with neither of the first two empty');
    }
    if (usedIds.has(id)) throw new OptionError(`there are two API clients with the id ${quoted(id)}`);
    usedIds.add(id);
    if (scopes === '*') continue;
    const wrong: unknown = Array.isArray(scopes) ? scopes.find((scope) => !isScope(scope)) : scopes;
    if (wrong === undefined) continue;
    throw new OptionError(
      `scopes is "*" or a list such as ["Receipts POST", "Properties *", "* GET"], and ${quoted(wrong)} is none of them`,
    );
  }
}

/** The most rows that a list may have: their ids, and those of objects inside them, stay 32-bit numbers. */
const mostRows = 20_000_000;

function checkRows(rows: Settings['rows']): void {
  for (const [name, count] of Object.entries(rows)) {
    if (Number.isInteger(count) && count >= 1 && count <= mostRows) continue;
    throw new OptionError(`rows of ${name} must be a whole number from 1 to ${mostRows}, not ${quoted(count)}`);
  }
}

function quoted(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
