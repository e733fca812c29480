/** Whose tokens a connection holds. */
export type Provider = 'aspire' | 'oauth2';

/** One field of the form. `values`: a choice of these. */
export type FormField = {
  name: string;
  label: string;
  help?: string;
  /** `new`: when a connection is made; `both`: also when it is changed. */
  when: 'new' | 'both';
  of: readonly Provider[];
  values?: readonly (readonly [value: string, label: string])[];
  kind?: 'password' | 'lines';
  required?: true;
};

const aspireFlows = [
  ['client_credentials', 'Client ID and secret'],
  ['refresh_token', 'Refresh token'],
] as const;
const oauth2Flows = [['authorization_code', 'A person logs in at the provider'], ...aspireFlows] as const;
const environments = [
  // Nobody should get production by not looking.
  ['', 'Choose'],
  ['production', 'Production'],
  ['sandbox', 'Sandbox'],
  ['demo', 'Demo'],
] as const;

const fields: readonly FormField[] = [
  {
    name: 'connection_name',
    label: 'Name',
    help: 'Letters, digits, _ and -. Programs name it, so it cannot be changed later.',
    when: 'new',
    of: ['aspire', 'oauth2'],
    required: true,
  },
  { name: 'description', label: 'Description', when: 'both', of: ['aspire', 'oauth2'] },
  {
    name: 'environment',
    label: 'Environment',
    help: 'Which Aspire the client was made in.',
    when: 'both',
    of: ['aspire'],
    values: environments,
    required: true,
  },
  { name: 'oauth_flow_type', label: 'Flow', when: 'both', of: ['aspire'], values: aspireFlows, required: true },
  { name: 'oauth_flow_type', label: 'Flow', when: 'both', of: ['oauth2'], values: oauth2Flows, required: true },
  { name: 'client_id', label: 'Client ID', when: 'both', of: ['aspire', 'oauth2'], required: true },
  {
    name: 'client_secret',
    label: 'Client secret',
    help: 'Kept encrypted and never shown again.',
    when: 'both',
    of: ['aspire', 'oauth2'],
    kind: 'password',
  },
  {
    name: 'refresh_token',
    label: 'Refresh token',
    help: 'Only for the flow of that name.',
    when: 'new',
    of: ['aspire', 'oauth2'],
    kind: 'password',
  },
  { name: 'token_url', label: 'Token URL', when: 'both', of: ['oauth2'], required: true },
  {
    name: 'authorization_url',
    label: 'Authorisation URL',
    help: 'Where a person logs in; only for that flow.',
    when: 'both',
    of: ['oauth2'],
  },
  { name: 'scopes', label: 'Scopes', help: 'Separated by blanks.', when: 'both', of: ['oauth2'] },
  {
    name: 'settings',
    label: 'Settings',
    help: 'JSON, such as {"test_url": "https://api.example.com/me"}.',
    when: 'both',
    of: ['oauth2'],
    kind: 'lines',
  },
];

/** The fields of a provider's form. `both`: those that can be changed later. */
export function fieldsOf(provider: Provider, when: 'new' | 'both'): readonly FormField[] {
  return fields.filter((field) => field.of.includes(provider) && (when === 'new' || field.when === 'both'));
}
