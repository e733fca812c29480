// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import { paySchedulesCreate } from '../records/pay_schedules.operations';
import { testCall } from '../testing/suites/call';
import { paySchedulesCreateHandler } from './handler';
import type { PaySchedulesCreateInput } from './input';

const example: PaySchedulesCreateInput = {
  PayScheduleName: 'Weekly field crew',
  DailyHoursBeforeOT: 8,
  WeeklyHoursBeforeOT: 40,
  DefaultPayCodeID: 1,
  DefaultOTPayCodeID: 2,
  Active: true,
};

testCall(paySchedulesCreateHandler, paySchedulesCreate, example, { required: 'PayScheduleName' });
