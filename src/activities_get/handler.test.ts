// Generated from api/activities.yaml by "npm run generate": change the page, not this file.
import { activitiesGet } from '../records/activities.operations';
import { testList } from '../testing/suites/list';
import { activitiesGetHandler } from './handler';
import type { ActivitiesGetInput } from './input';

const example: ActivitiesGetInput = { filter: 'ActivityID eq 1', limit: 50 };

testList(activitiesGetHandler, activitiesGet, example);
