// Generated from api/clock_times.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { clockTimesBatchCreate } from '../records/clock_times.operations';
import { testBatchCreate } from '../testing/suites/batchCreate';
import { clockTimesBatchCreateHandler } from './handler';
import type { ClockTimesBatchCreateInput } from './input';

const example: ClockTimesBatchCreateInput = {
  items: [
    {
      ContactID: 2,
      ClockStartDateTime: '2026-04-08T06:45:00',
      ClockEndDateTime: '2026-04-08T15:30:00',
      BreakTime: 0.5,
      RouteID: 1,
      ClockStartLat: 30.2672,
      ClockStartLong: -97.7431,
    },
  ],
};

testBatchCreate(clockTimesBatchCreateHandler, clockTimesBatchCreate, example, { required: 'ClockEndDateTime' });
