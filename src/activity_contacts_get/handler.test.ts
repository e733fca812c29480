// Generated from api/activity_contacts.yaml by "npm run generate": change the page, not this file.
import { activityContactsGet } from '../records/activity_contacts.operations';
import { testList } from '../testing/suites/list';
import { activityContactsGetHandler } from './handler';
import type { ActivityContactsGetInput } from './input';

const example: ActivityContactsGetInput = { filter: 'ActivityContactID eq 1', limit: 50 };

testList(activityContactsGetHandler, activityContactsGet, example);
