// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import { paySchedulesUpdate } from '../records/pay_schedules.operations';
import { testUpdate } from '../testing/suites/update';
import { paySchedulesUpdateHandler } from './handler';
import type { PaySchedulesUpdateInput } from './input';

const example: PaySchedulesUpdateInput = {
  PayScheduleID: 1,
  PayScheduleName: 'Weekly field crew',
  DailyHoursBeforeOT: 10,
  WeeklyHoursBeforeOT: 40,
  DefaultPayCodeID: 1,
  DefaultOTPayCodeID: 2,
  Active: true,
};

testUpdate(paySchedulesUpdateHandler, paySchedulesUpdate, example, {
  required: 'PayScheduleID',
  change: { PayScheduleName: 'Changed' },
  whole: [
    'PayScheduleName',
    'DailyHoursBeforeOT',
    'WeeklyHoursBeforeOT',
    'Active',
    'DefaultOTPayCodeID',
    'DefaultPayCodeID',
  ],
  needs: ['DefaultOTPayCodeID', 'DefaultPayCodeID'],
});
