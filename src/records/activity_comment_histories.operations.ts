// Generated from api/activity_comment_histories.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const activityCommentHistories: ResourceRow = {
  name: 'ActivityCommentHistories',
  singular: 'activity comment history',
  plural: 'activity comment histories',
  key: ['ActivityCommentHistoryID'],
};

export const activityCommentHistoriesGet: OperationRow = {
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
  timestamps: { created: 'CreatedDateTime', nullable: ['CreatedDateTime'] },
  replies: 'rows',
};
