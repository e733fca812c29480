// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import { localitiesCreate } from '../records/localities.operations';
import { testCall } from '../testing/suites/call';
import { localitiesCreateHandler } from './handler';
import type { LocalitiesCreateInput } from './input';

const example: LocalitiesCreateInput = { LocalityName: 'Travis', LocalCode: 'TRV', Active: true };

testCall(localitiesCreateHandler, localitiesCreate, example, { required: 'LocalityName' });
