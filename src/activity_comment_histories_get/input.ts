// Generated from api/activity_comment_histories.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type ActivityCommentHistoriesGetInput = ODataOptions;
