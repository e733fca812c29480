import { environments } from './choices';
import { integer, objectOf, text, type OperationTypes } from './types';

const form = objectOf(
  [
    {
      name: 'client_id',
      title: 'Client ID',
      about: 'Shown in Aspire under Administration > Application > API when the API client is made.',
      type: text,
      required: true,
    },
    {
      name: 'client_secret',
      title: 'Client Secret',
      about: 'Shown once in Aspire, together with the Client ID.',
      type: text,
      required: true,
    },
    {
      name: 'environment',
      title: 'Environment',
      about: 'The Aspire environment that the API client belongs to.',
      type: environments,
      required: true,
    },
  ],
  { name: 'AspireAuthForm' },
);

const tokens = objectOf(
  [
    { name: 'access_token', title: 'Access token', type: text, required: true },
    { name: 'token_type', title: 'Token type', type: { kind: 'choice', values: ['Bearer'] }, required: true },
    { name: 'refresh_token', title: 'Refresh token', type: text },
    {
      name: 'expires_in',
      title: 'Expires in',
      about: 'Seconds from now until the access token expires.',
      type: integer,
      required: true,
    },
    {
      name: 'expires_at',
      title: 'Expires at',
      about: 'When the access token expires, in seconds since 1970.',
      type: integer,
      required: true,
    },
    {
      name: 'environment',
      title: 'Environment',
      type: { kind: 'choice', values: environments.values },
      required: true,
    },
    { name: 'base_url', title: 'Base URL', type: text, required: true },
  ],
  { name: 'AspireTokenBody' },
);

/** Tray asks for tokens by `#token_request`, and stores what stands in the body. */
export const tokenRequestTypes: OperationTypes = {
  input: objectOf([
    {
      name: 'auth_form_input',
      title: 'Authentication form',
      about: 'The fields of the authentication form.',
      type: form,
      required: true,
    },
  ]),
  output: objectOf([
    { name: 'status_code', title: 'Status code', type: integer, required: true },
    { name: 'headers', title: 'Headers', type: objectOf([]), required: true },
    { name: 'body', title: 'Body', type: tokens, required: true },
  ]),
};
