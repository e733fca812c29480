// Generated from api/activity_comment_histories.yaml by "npm run generate": change the page, not this file.
import { activityCommentHistoriesGet } from '../records/activity_comment_histories.operations';
import { testList } from '../testing/suites/list';
import { activityCommentHistoriesGetHandler } from './handler';
import type { ActivityCommentHistoriesGetInput } from './input';

const example: ActivityCommentHistoriesGetInput = { filter: 'ActivityCommentHistoryID eq 1', limit: 50 };

testList(activityCommentHistoriesGetHandler, activityCommentHistoriesGet, example);
