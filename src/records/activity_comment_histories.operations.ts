// Generated from api/activity_comment_histories.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const activityCommentHistories: Resource = {
  name: 'ActivityCommentHistories',
  singular: 'activity comment history',
  plural: 'activity comment histories',
  key: ['ActivityCommentHistoryID'],
};

export const activityCommentHistoriesGet: Operation = {
  name: 'activity_comment_histories_get',
  title: 'List activity comments',
  resource: activityCommentHistories,
  method: 'GET',
  path: '/ActivityCommentHistories',
  options: 'odata',
  fields: {
    ActivityCommentHistoryID: 'integer',
    ContactID: 'integer',
    ActivityID: 'integer',
    ContactName: 'text',
    Comment: 'text',
    CreatedDateTime: 'date',
    Attachment: 'boolean',
    PublicComment: 'boolean',
  },
  stamps: { created: 'CreatedDateTime', nullable: ['CreatedDateTime'] },
  replies: 'rows',
};
