// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import { paySchedulesGet } from '../records/pay_schedules.operations';
import { testList } from '../testing/suites/list';
import { paySchedulesGetHandler } from './handler';
import type { PaySchedulesGetInput } from './input';

const example: PaySchedulesGetInput = { filter: 'PayScheduleID eq 1', limit: 50 };

testList(paySchedulesGetHandler, paySchedulesGet, example);
