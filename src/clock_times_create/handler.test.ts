// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import { clockTimesCreate } from '../records/clock_times.operations';
import { testCall } from '../testing/suites/call';
import { clockTimesCreateHandler } from './handler';
import type { ClockTimesCreateInput } from './input';

const example: ClockTimesCreateInput = {
  ContactID: 2,
  ClockStartDateTime: '2026-04-08T06:45:00',
  ClockEndDateTime: '2026-04-08T15:30:00',
  BreakTime: 0.5,
  RouteID: 1,
  ClockStartLat: 30.2672,
  ClockStartLong: -97.7431,
};

testCall(clockTimesCreateHandler, clockTimesCreate, example, { required: 'ContactID' });
