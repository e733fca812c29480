// Generated from api/authorization.yaml by "npm run generate": change the page, not this file.
import { authorizationAuthenticateApiRequest } from '../records/authorization.operations';
import { testCall } from '../testing/suites/call';
import { authorizationAuthenticateApiRequestHandler } from './handler';
import type { AuthorizationAuthenticateApiRequestInput } from './input';

const example: AuthorizationAuthenticateApiRequestInput = { ClientId: 'your-client-id', Secret: 'your-client-secret' };

testCall(authorizationAuthenticateApiRequestHandler, authorizationAuthenticateApiRequest, example, {
  required: 'ClientId',
});
