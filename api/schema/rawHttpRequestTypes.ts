import { choiceOf } from './choices';
import { flag, integer, listOf, objectOf, text, type DataType, type ObjectType, type OperationTypes } from './types';

/** A name with a value, as parameters, headers and forms have them. */
function pairOf(name: string, aboutName: string, aboutValue: string): ObjectType {
  return objectOf(
    [
      { name: 'name', title: 'Name', about: aboutName, type: text, required: true },
      { name: 'value', title: 'Value', about: aboutValue, type: text, required: true },
    ],
    { name },
  );
}

const queryParameter = pairOf(
  'QueryParameter',
  'The parameter, such as $filter.',
  'As you mean it, such as BranchID eq 3. The connector encodes it.',
);
const header = pairOf('Header', 'The header, such as Accept.', 'Its value, such as application/json.');
const formField = pairOf(
  'FormField',
  'The field, such as TagID.',
  'As you mean it, such as Spring & fall. The connector encodes it.',
);

const bodies = [
  objectOf(
    [
      {
        name: 'json',
        title: 'JSON',
        about:
          'The body as JSON text, such as {"OpportunityID": 4711, "TagID": 3}. The connector sends it as it stands.',
        type: text,
        format: 'code',
        required: true,
      },
    ],
    { name: 'JsonBody', title: 'JSON' },
  ),
  objectOf(
    [
      {
        name: 'form',
        title: 'Form',
        about: 'Fields of a form (application/x-www-form-urlencoded), such as TagID with the value 3.',
        type: listOf(formField),
        required: true,
      },
    ],
    { name: 'FormBody', title: 'Form' },
  ),
  objectOf(
    [
      {
        name: 'text',
        title: 'Plain text',
        about: 'The body as plain text. A Content-Type header names another type, such as text/csv.',
        type: text,
        format: 'text',
        required: true,
      },
    ],
    { name: 'TextBody', title: 'Plain text' },
  ),
];

/** Whatever Aspire answers: of the reply to an arbitrary request nothing can be said beforehand. */
export const anyBody: DataType = {
  kind: 'any',
  name: 'AnyBody',
  about: 'Whatever Aspire answers: of the reply to an arbitrary request nothing can be said beforehand. Type only.',
};

/** The headers of a reply, by their names. */
export const headerFields: DataType = {
  kind: 'map',
  name: 'HeaderFields',
  about: 'The headers of a reply, by their names. Type only.',
  values: text,
};

/** Any request of the same Aspire environment, and what is answered. */
export const rawHttpRequestTypes: OperationTypes = {
  input: objectOf([
    {
      name: 'method',
      title: 'Method',
      about: 'GET reads; POST, PUT, PATCH and DELETE change what is in Aspire.',
      type: choiceOf({ DELETE: 'DELETE', GET: 'GET', HEAD: 'HEAD', PATCH: 'PATCH', POST: 'POST', PUT: 'PUT' }),
      required: true,
      default: 'GET',
    },
    {
      name: 'url',
      title: 'URL',
      about:
        'The endpoint, such as /Properties, or a full URL of the same Aspire environment, such as https://cloud-api.youraspire.com/Properties?$top=5. The connector refuses other hosts.',
      type: text,
      required: true,
      minLength: 1,
    },
    {
      name: 'query',
      title: 'Query parameters',
      about: 'Parameters to add to the URL, such as $top with the value 5.',
      type: listOf(queryParameter),
    },
    {
      name: 'body',
      title: 'Body',
      about: 'The body of a POST, PUT or PATCH. Aspire itself takes JSON. Leave it empty for a request without a body.',
      type: { kind: 'union', branches: bodies },
    },
    {
      name: 'headers',
      title: 'Headers',
      about:
        'Headers to add, such as Accept with the value text/csv. The connector sets Authorization, Host, Cookie and the like itself.',
      type: listOf(header),
      advanced: true,
    },
    {
      name: 'fail_on_error_status',
      title: 'Fail on error status',
      about:
        'True ends the step as an error when the status is not 2xx. False gives you every reply, whatever its status, such as 404.',
      type: flag,
      default: true,
      advanced: true,
    },
  ]),
  output: objectOf([
    { name: 'status', title: 'Status', about: 'The HTTP status, such as 200.', type: integer, required: true },
    {
      name: 'headers',
      title: 'Headers',
      about: 'The headers of the reply, their names in lower case. Cookies are left out.',
      type: headerFields,
      required: true,
    },
    {
      name: 'body',
      title: 'Body',
      about:
        'The body: parsed where it is JSON, else as text; bytes that are no text come as base64; null where there is none.',
      type: anyBody,
      required: true,
    },
    {
      name: 'body_type',
      title: 'Body type',
      about: 'What the body is.',
      type: choiceOf({ base64: 'Base64', empty: 'Empty', json: 'JSON', text: 'Text' }),
      required: true,
    },
  ]),
};
