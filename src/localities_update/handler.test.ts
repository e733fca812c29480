// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import { localitiesUpdate } from '../records/localities.operations';
import { testUpdate } from '../testing/suites/update';
import { localitiesUpdateHandler } from './handler';
import type { LocalitiesUpdateInput } from './input';

const example: LocalitiesUpdateInput = { LocalityID: 1, LocalityName: 'Travis', LocalCode: 'TRV', Active: true };

testUpdate(localitiesUpdateHandler, localitiesUpdate, example, {
  required: 'LocalityID',
  change: { LocalityName: 'Changed' },
  whole: ['LocalityID', 'LocalityName', 'Active', 'LocalCode'],
});
