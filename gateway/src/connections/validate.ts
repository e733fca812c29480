import { mostPerMinute } from '../budget/requestsPerMinute.ts';
import { aspireSettings, oauth2Settings } from '../providers/oauth2Settings.ts';
import { GatewayError, type FieldProblem } from '../errors.ts';
import { isConnectionName, quote, readTexts, unknownFields, type Fields } from './fields.ts';
import { flows, type Flow } from './types.ts';

/** What decides how a connection gets its tokens, checked. */
export type Definition = {
  description: string | null;
  flow: Flow;
  provider: 'aspire' | 'oauth2';
  environment: string | null;
  clientId: string;
  authorizationUrl: string | null;
  tokenUrl: string | null;
  scopes: string;
  settings: Readonly<Record<string, unknown>>;
};

/** A checked input: the definition, and the secrets that came along. */
export type CheckedInput = { definition: Definition; clientSecret?: string; refreshToken?: string };

/** What is wrong with a URL that the gateway shall call; undefined if nothing is. */
type JudgeUrl = (url: string) => string | undefined;

const environments = ['production', 'sandbox', 'demo'];

/** Checks what POST brings. Throws `invalid_input`, which names every wrong field. */
export function checkNew(raw: unknown, judgeUrl: JudgeUrl): CheckedInput & { name: string } {
  const input = fieldsOf(raw);
  const problems = unknownFields(input);
  const name = input.connection_name;
  if (!isConnectionName(name))
    problems.push({
      field: 'connection_name',
      message: `connection_name is ${name === undefined ? 'missing' : quote('', name)}; 1 to 100 letters, digits, _ and - are allowed`,
    });
  const checked = check(input, problems, judgeUrl);
  if (checked.definition.flow === 'client_credentials' && checked.clientSecret === undefined)
    problems.push({ field: 'client_secret', message: 'client_secret is required for client_credentials' });
  if (checked.definition.flow === 'refresh_token' && checked.refreshToken === undefined)
    problems.push({ field: 'refresh_token', message: 'refresh_token is required for the refresh_token flow' });
  if (checked.definition.flow !== 'refresh_token' && checked.refreshToken !== undefined)
    problems.push({
      field: 'refresh_token',
      message: 'refresh_token is for the refresh_token flow only; leave it out or change oauth_flow_type',
    });
  refuse(problems);
  return { ...checked, name: name as string };
}

/** Checks what PUT brings against what there is. What is left out stays. Throws `invalid_input`. */
export function checkChange(
  raw: unknown,
  current: { definition: Definition; hasClientSecret: boolean },
  judgeUrl: JudgeUrl,
): CheckedInput {
  const change = fieldsOf(raw);
  const problems = unknownFields(change, ['connection_name', 'provider', 'refresh_token']);
  const { definition, hasClientSecret } = current;
  const stays: Fields = {
    description: definition.description,
    oauth_flow_type: definition.flow,
    environment: definition.environment,
    client_id: definition.clientId,
    authorization_url: definition.authorizationUrl,
    token_url: definition.tokenUrl,
    scopes: definition.scopes,
    settings: definition.settings,
  };
  const checked = check({ ...stays, ...change, provider: definition.provider }, problems, judgeUrl);
  if (checked.definition.flow === 'client_credentials' && checked.clientSecret === undefined && !hasClientSecret)
    problems.push({ field: 'client_secret', message: 'client_secret is required for client_credentials' });
  refuse(problems);
  return checked;
}

function check(input: Fields, problems: FieldProblem[], judgeUrl: JudgeUrl): CheckedInput {
  const { texts, problems: textProblems } = readTexts(input);
  problems.push(...textProblems);
  const problem = (field: string, message: string) => problems.push({ field, message });
  const flow = flows.find((known) => known === input.oauth_flow_type);
  if (!flow) problem('oauth_flow_type', choose('oauth_flow_type', input.oauth_flow_type, flows));
  // Who names a token URL means a standard provider.
  const fallback = texts.token_url ? 'oauth2' : 'aspire';
  const provider = (['aspire', 'oauth2'] as const).find((known) => known === (input.provider ?? fallback));
  if (!provider) problem('provider', choose('provider', input.provider, ['aspire', 'oauth2']));
  if (!texts.client_id && !problems.some(({ field }) => field === 'client_id'))
    problem('client_id', 'client_id is required');
  if (provider === 'aspire') checkAspire(input, texts, flow, problem);
  if (provider === 'oauth2') checkOAuth2(input, texts, flow, problem, judgeUrl);
  return {
    definition: {
      description: texts.description ?? null,
      flow: flow ?? 'client_credentials',
      provider: provider ?? 'aspire',
      environment: texts.environment?.trim().toLowerCase() ?? null,
      clientId: texts.client_id ?? '',
      authorizationUrl: texts.authorization_url ?? null,
      tokenUrl: texts.token_url ?? null,
      scopes: (texts.scopes ?? '')
        .split(/[\s,]+/)
        .filter(Boolean)
        .join(' '),
      settings: (input.settings ?? {}) as Definition['settings'],
    },
    ...(texts.client_secret && { clientSecret: texts.client_secret }),
    ...(texts.refresh_token && { refreshToken: texts.refresh_token }),
  };
}

type Problem = (field: string, message: string) => void;
type Texts = Readonly<Record<string, string | null>>;

function checkAspire(input: Fields, texts: Texts, flow: Flow | undefined, problem: Problem): void {
  if (!environments.includes(texts.environment?.trim().toLowerCase() ?? ''))
    problem('environment', choose('environment', texts.environment ?? undefined, environments));
  for (const field of ['authorization_url', 'token_url', 'scopes'])
    if (texts[field]) problem(field, `${field} is for other providers; Aspire has none, so leave it out`);
  const settings = aspireSettings.safeParse(input.settings ?? {});
  if (!settings.success)
    problem(
      'settings',
      `settings of Aspire may hold requests_per_minute, a whole number from 1 to ${mostPerMinute}, only`,
    );
  if (flow === 'authorization_code')
    problem('oauth_flow_type', 'Aspire has no authorization_code flow; choose client_credentials or refresh_token');
}

function checkOAuth2(
  { settings }: Fields,
  texts: Texts,
  flow: Flow | undefined,
  problem: Problem,
  judgeUrl: JudgeUrl,
): void {
  const judge = (field: string, url: string | null | undefined) => {
    const wrong = url ? judgeUrl(url) : undefined;
    if (wrong !== undefined) problem(field, `${field} ${wrong}`);
  };
  if (texts.environment) problem('environment', 'environment is for Aspire; leave it out');
  if (!texts.token_url) problem('token_url', 'token_url is required for an OAuth 2.0 provider');
  if (flow === 'authorization_code' && !texts.authorization_url)
    problem('authorization_url', 'authorization_url is required for the authorization_code flow');
  judge('token_url', texts.token_url);
  judge('authorization_url', texts.authorization_url);
  if (settings === undefined || settings === null) return;
  const parsed = oauth2Settings.safeParse(settings);
  if (!parsed.success)
    return parsed.error.issues.forEach(({ path, message }) =>
      problem(['settings', ...path.map(String)].join('.'), message),
    );
  judge('settings.refresh_url', parsed.data.refresh_url);
  judge('settings.test_url', parsed.data.test_url);
  parsed.data.allowed_hosts?.forEach((url, at) => judge(`settings.allowed_hosts.${at}`, url));
}

function choose(field: string, value: unknown, allowed: readonly string[]): string {
  const given = value === undefined || value === null || value === '' ? 'is missing' : `is ${quote('', value)}`;
  return `${field} ${given}; choose ${allowed.join(', ')}`;
}

function fieldsOf(raw: unknown): Fields {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return raw as Fields;
  throw new GatewayError('invalid_input', 'The body must be a JSON object with the fields of a connection.', {
    errors: [{ field: '', message: 'must be a JSON object' }],
  });
}

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length === 0) return;
  const message = problems.map((problem) => problem.message).join('; ');
  throw new GatewayError('invalid_input', `The connection is not right: ${message}.`, { errors: problems });
}
