import { objectOf, text, type Field } from './types';

/** Every operation that passes on one request takes it. */
export const apiVersionField: Field = {
  name: 'api_version',
  title: 'API version',
  about:
    "The version of Aspire's API to ask for, such as 1.0. Leave it empty, unless Aspire support tells you otherwise.",
  type: text,
  advanced: true,
};

export const apiVersion = objectOf([apiVersionField], { name: 'ApiVersion' });
