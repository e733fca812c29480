// Generated from api/version.yaml by "npm run generate": change the page, not this file.
import { versionGetApiVersion } from '../records/version.operations';
import { testCall } from '../testing/suites/call';
import { versionGetApiVersionHandler } from './handler';
import type { VersionGetApiVersionInput } from './input';

const example: VersionGetApiVersionInput = {};

testCall(versionGetApiVersionHandler, versionGetApiVersion, example);
