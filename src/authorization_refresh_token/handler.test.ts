// Generated from api/authorization.yaml by "npm run generate": change the page, not this file.
import { authorizationRefreshToken } from '../records/authorization.operations';
import { testCall } from '../testing/suites/call';
import { authorizationRefreshTokenHandler } from './handler';
import type { AuthorizationRefreshTokenInput } from './input';

const example: AuthorizationRefreshTokenInput = { RefreshToken: 'your-refresh-token' };

testCall(authorizationRefreshTokenHandler, authorizationRefreshToken, example);
