import { environments } from './choices';
import { flag, integer, listOf, objectOf, text, type OperationTypes } from './types';

const tokenState = objectOf(
  [
    {
      name: 'expires_at',
      title: 'Expires at',
      about: 'When the access token expires, in UTC; null where nobody says. It is renewed by itself.',
      type: text,
      format: 'datetime',
      required: true,
      nullable: true,
    },
    {
      name: 'expires_in_seconds',
      title: 'Expires in seconds',
      about: 'How many seconds are left until then; null where nobody says.',
      type: integer,
      required: true,
      nullable: true,
    },
    {
      name: 'refreshed',
      title: 'Refreshed',
      about: 'Whether this check got a new token.',
      type: flag,
      required: true,
    },
    {
      name: 'reason',
      title: 'Reason',
      about: 'Why the token was used as it is (such as: fresh) or renewed (such as: due, expired, refused by Aspire).',
      type: text,
      required: true,
    },
  ],
  { name: 'TokenState' },
);

const resourceState = objectOf(
  [
    {
      name: 'resource',
      title: 'Resource',
      about: "The resource as Aspire's scope grid names it, such as: WorkTickets.",
      type: text,
      required: true,
    },
    {
      name: 'may_read',
      title: 'May read',
      about:
        'True where Aspire gave the list, false where the API client lacks the scope (status 403), null where it cannot be told.',
      type: flag,
      required: true,
      nullable: true,
    },
    {
      name: 'status',
      title: 'Status',
      about: 'The HTTP status of the reply; null where there was none.',
      type: integer,
      required: true,
      nullable: true,
    },
    {
      name: 'problem',
      title: 'Problem',
      about: 'What stood in the way, and what to do about it; null where nothing did.',
      type: text,
      required: true,
      nullable: true,
    },
  ],
  { name: 'ResourceState' },
);

/** Whether the connection works, and what it may read. */
export const verifyConnectionTypes: OperationTypes = {
  input: objectOf([
    {
      name: 'check_resources',
      title: 'Check resources',
      about:
        'Asks each list for one record, to tell which resources the API client may read. Not needed where Resources names some.',
      type: flag,
      default: false,
    },
    {
      name: 'resources',
      title: 'Resources',
      about:
        'The resources to check, such as: WorkTickets. Left empty, all are checked where Check resources is true, and none otherwise.',
      type: listOf(text),
      advanced: true,
    },
  ]),
  output: objectOf([
    {
      name: 'environment',
      title: 'Environment',
      about: 'Production, sandbox or demo, as in the authentication.',
      type: environments,
      required: true,
    },
    { name: 'base_url', title: 'Base URL', about: 'Where requests go.', type: text, required: true },
    {
      name: 'api_version',
      title: 'API version',
      about: "The version of Aspire's API; null where the API client lacks the scope to ask for it.",
      type: text,
      required: true,
      nullable: true,
    },
    {
      name: 'token',
      title: 'Token',
      about: 'The state of the access token; never the token itself.',
      type: tokenState,
      required: true,
    },
    {
      name: 'resources',
      title: 'Resources',
      about: 'What the API client may read, one entry for each resource. Only there when it was asked for.',
      type: listOf(resourceState),
    },
    {
      name: 'not_checked',
      title: 'Not checked',
      about: 'The resources that there was no time to check. Only there when resources were to be checked.',
      type: listOf(text),
    },
  ]),
};
