import type { FieldProblem } from '../errors.ts';

/** What may stand in a text field. */
type TextRule = { max: number; lines?: true };

const textRules: Readonly<Record<string, TextRule>> = {
  description: { max: 500, lines: true },
  environment: { max: 20 },
  client_id: { max: 1_000 },
  client_secret: { max: 10_000 },
  refresh_token: { max: 20_000 },
  authorization_url: { max: 2_000 },
  token_url: { max: 2_000 },
  scopes: { max: 4_000 },
};

/** What POST takes besides texts. */
const otherFields = ['connection_name', 'provider', 'oauth_flow_type', 'settings'];

/** What a connection has and nobody may write. */
const systemFields: Readonly<Record<string, string>> = {
  org_id: 'the API key decides it',
  status: 'it follows from what happens',
  status_message: 'it follows from what happens',
  redirect_uri: 'it follows from the public URL of the gateway',
  client_secret_ref: 'secrets are kept by the gateway; send client_secret',
  oauth_response_ref: 'tokens are kept by the gateway',
  token_type: 'the provider says it',
  expires_at: 'the provider says it',
  next_refresh_at: 'the gateway plans it',
  last_refresh_at: 'the gateway notes it',
  last_test_at: 'the gateway notes it',
  created_at: 'the gateway notes it',
  created_by: 'the API key decides it',
  updated_at: 'the gateway notes it',
  updated_by: 'the API key decides it',
};

/** Fields that must not be quoted in a message. */
const secretFields = ['client_secret', 'refresh_token'];

export type Fields = Readonly<Record<string, unknown>>;

/** A value as a message may show it: short, on one line, and never a secret. */
export function quote(field: string, value: unknown): string {
  if (secretFields.includes(field)) return 'a value that is not shown';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`;
}

/** What is wrong with the names of the fields. `fixed`: fields of a connection that cannot be changed later. */
export function unknownFields(input: Fields, fixed: readonly string[] = []): FieldProblem[] {
  return Object.keys(input).flatMap((field) => {
    if (fixed.includes(field)) return [{ field, message: `${field} cannot be changed; create another connection` }];
    if (Object.hasOwn(systemFields, field))
      return [{ field, message: `${field} cannot be set: ${systemFields[field]}; leave it out` }];
    if (Object.hasOwn(textRules, field) || otherFields.includes(field)) return [];
    const allowed = [...otherFields, ...Object.keys(textRules)].filter((name) => !fixed.includes(name)).join(', ');
    return [{ field, message: `there is no field ${quote('', field)}; allowed are ${allowed}` }];
  });
}

/** The text fields of an input, an empty one as null, and what is wrong with them. A field that is left out is left out. */
export function readTexts(input: Fields): { texts: Record<string, string | null>; problems: FieldProblem[] } {
  const texts: Record<string, string | null> = {};
  const problems: FieldProblem[] = [];
  for (const [field, { max, lines }] of Object.entries(textRules)) {
    const value = input[field];
    if (value === undefined) continue;
    if (value === null || value === '') {
      texts[field] = null;
      continue;
    }
    const control = lines ? /[^\P{Cc}\r\n\t]/u : /\p{Cc}/u;
    if (typeof value !== 'string') problems.push({ field, message: `${field} must be a text, not ${typeof value}` });
    else if (value.length > max)
      problems.push({ field, message: `${field} has ${value.length} characters; at most ${max} are allowed` });
    else if (control.test(value))
      problems.push({ field, message: `${field} holds a control character or a line break; remove it` });
    else texts[field] = value;
  }
  return { texts, problems };
}

/** Whether a text can be the name of a connection. */
export function isConnectionName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-zA-Z0-9_-]{1,100}$/.test(name);
}
