// Generated from api/activity_categories.yaml by "npm run generate": change the page, not this file.
import { activityCategoriesGet } from '../records/activity_categories.operations';
import { testList } from '../testing/suites/list';
import { activityCategoriesGetHandler } from './handler';
import type { ActivityCategoriesGetInput } from './input';

const example: ActivityCategoriesGetInput = { filter: 'ActivityCategoryID eq 1', limit: 50 };

testList(activityCategoriesGetHandler, activityCategoriesGet, example);
