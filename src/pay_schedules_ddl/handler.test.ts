// Generated from api/pay_schedules.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { paySchedulesLookup } from '../records/pay_schedules.lookup';
import { testLookup } from '../testing/suites/lookup';
import { paySchedulesDdlHandler } from './handler';

testLookup(paySchedulesDdlHandler, paySchedulesLookup);
