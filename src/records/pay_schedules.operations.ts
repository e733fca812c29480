// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const paySchedules: ResourceRow = {
  name: 'PaySchedules',
  singular: 'pay schedule',
  plural: 'pay schedules',
  key: ['PayScheduleID'],
};

export const paySchedulesGet: OperationRow = {
  name: 'pay_schedules_get',
  title: 'List pay schedules',
  resource: paySchedules,
  method: 'GET',
  path: '/PaySchedules',
  options: 'odata',
  fields: {
    PayScheduleID: 'integer',
    PayScheduleName: 'text',
    DailyHoursBeforeOT: 'number',
    WeeklyHoursBeforeOT: 'number',
    Active: 'boolean',
    DefaultPayCodeID: 'integer',
    DefaultPayCodeName: 'text',
    DefaultOTPayCodeID: 'integer',
    DefaultOTPayCodeName: 'text',
  },
  replies: 'rows',
};

export const paySchedulesCreate: OperationRow = {
  name: 'pay_schedules_create',
  title: 'Create pay schedule',
  resource: paySchedules,
  method: 'POST',
  path: '/PaySchedules',
  body: {
    PayScheduleName: { type: 'string', required: true, minLength: 1 },
    DailyHoursBeforeOT: { type: 'number', required: true, minimum: 0, maximum: 24 },
    WeeklyHoursBeforeOT: { type: 'number', required: true, minimum: 0, maximum: 168 },
    Active: { type: 'boolean', required: true },
    DefaultOTPayCodeID: {
      type: 'integer',
      title: 'Default overtime pay code',
      required: true,
      minimum: 1,
      maximum: 2147483647,
    },
    DefaultPayCodeID: { type: 'integer', title: 'Default pay code', required: true, minimum: 1, maximum: 2147483647 },
  },
  replies: 'object',
  replyFields: ['PayScheduleID'],
};

export const paySchedulesUpdate: OperationRow = {
  name: 'pay_schedules_update',
  title: 'Update pay schedule',
  resource: paySchedules,
  method: 'PUT',
  path: '/PaySchedules',
  body: {
    PayScheduleName: { type: 'string', required: true, minLength: 1 },
    DailyHoursBeforeOT: { type: 'number', required: true, minimum: 0, maximum: 24 },
    WeeklyHoursBeforeOT: { type: 'number', required: true, minimum: 0, maximum: 168 },
    Active: { type: 'boolean', required: true },
    DefaultOTPayCodeID: {
      type: 'integer',
      title: 'Default overtime pay code',
      required: true,
      minimum: 1,
      maximum: 2147483647,
    },
    DefaultPayCodeID: { type: 'integer', title: 'Default pay code', required: true, minimum: 1, maximum: 2147483647 },
    PayScheduleID: { type: 'integer', title: 'Pay schedule', required: true, minimum: 1, maximum: 2147483647 },
  },
  readBefore: { path: '/PaySchedules', keys: { PayScheduleID: 'PayScheduleID' } },
  replies: 'object',
  replyFields: ['PayScheduleID'],
};
