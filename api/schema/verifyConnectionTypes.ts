import { environments } from './choices';
import { flag, integer, listOf, objectOf, text, type OperationTypes } from './types';

const tokenState = objectOf(
  [
    {
      name: 'expires_at',
      title: 'Expires at',
      about:
        'When the access token expires, in UTC; empty where the token does not tell. The connector renews it by itself.',
      type: text,
      format: 'datetime',
      required: true,
      nullable: true,
    },
    {
      name: 'expires_in_seconds',
      title: 'Expires in seconds',
      about: 'How many seconds are left until then; empty where the token does not tell.',
      type: integer,
      required: true,
      nullable: true,
    },
    {
      name: 'refreshed',
      title: 'Refreshed',
      about: 'True when this check got a new token.',
      type: flag,
      required: true,
    },
    {
      name: 'reason',
      title: 'Reason',
      about: 'Why the token was used as it is (such as fresh) or renewed (such as due, expired, refused by Aspire).',
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
      about: "The resource as Aspire's scope grid names it, such as WorkTickets.",
      type: text,
      required: true,
    },
    {
      name: 'may_read',
      title: 'May read',
      about:
        'True where Aspire gave the list, false where the API client lacks the scope (status 403), empty where the check cannot tell.',
      type: flag,
      required: true,
      nullable: true,
    },
    {
      name: 'status',
      title: 'Status',
      about: 'The HTTP status of the reply; empty where there was none.',
      type: integer,
      required: true,
      nullable: true,
    },
    {
      name: 'problem',
      title: 'Problem',
      about: 'What stood in the way, and what to do about it; empty where nothing did.',
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
        'True asks each list for one record, to tell which resources your API client may read. Not needed when you name some in Resources.',
      type: flag,
      default: false,
    },
    {
      name: 'resources',
      title: 'Resources',
      about:
        'The resources to check, such as WorkTickets. Leave it empty to check all of them when Check resources is true.',
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
      about: "The version of Aspire's API; empty where your API client lacks the scope to ask for it.",
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
      about: 'What the API client may read, one entry for each resource. Only there when you asked for it.',
      type: listOf(resourceState),
    },
    {
      name: 'not_checked',
      title: 'Not checked',
      about: 'The resources that the check had no time for. Only there when you asked for resources.',
      type: listOf(text),
    },
  ]),
};
