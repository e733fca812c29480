// Generated from api/object_codes.yaml by "npm run generate": change the page, not this file.
import { objectCodesGet } from '../records/object_codes.operations';
import { testCall } from '../testing/suites/call';
import { objectCodesGetHandler } from './handler';
import type { ObjectCodesGetInput } from './input';

const example: ObjectCodesGetInput = {};

testCall(objectCodesGetHandler, objectCodesGet, example);
