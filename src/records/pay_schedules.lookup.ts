// Generated from api/pay_schedules.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { paySchedulesGet } from './pay_schedules.operations';

export const paySchedulesLookup: Lookup = {
  list: paySchedulesGet,
  singular: 'pay schedule',
  plural: 'pay schedules',
  key: 'PayScheduleID',
  name: '{PayScheduleName}',
  detail: [],
  active: true,
  search: { text: ['PayScheduleName'], number: [] },
};
