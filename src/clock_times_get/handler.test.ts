// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import { clockTimesGet } from '../records/clock_times.operations';
import { testList } from '../testing/suites/list';
import { clockTimesGetHandler } from './handler';
import type { ClockTimesGetInput } from './input';

const example: ClockTimesGetInput = { filter: 'ClockTimeID eq 1', limit: 50 };

testList(clockTimesGetHandler, clockTimesGet, example);
