// Generated from api/clock_times.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { BatchRow, OperationRow, ResourceRow } from '../aspire/model/operation';

export const clockTimes: ResourceRow = {
  name: 'ClockTimes',
  singular: 'clock time',
  plural: 'clock times',
  key: ['ClockTimeID'],
};

export const clockTimesGet: OperationRow = {
  name: 'clock_times_get',
  title: 'List clock times',
  resource: clockTimes,
  method: 'GET',
  path: '/ClockTimes',
  options: 'odata',
  fields: {
    ClockTimeID: 'integer',
    ContactID: 'integer',
    ContactName: 'text',
    ClockStart: 'date',
    ClockEnd: 'date',
    AcceptedDateTime: 'date',
    AcceptedUserID: 'integer',
    AcceptedUserName: 'text',
    BreakTime: 'number',
    AcceptedShortLunch: 'boolean',
    UsedBreaks: 'boolean',
    PreventedFromUsingBreaks: 'boolean',
    GEOLocationStartLatitude: 'number',
    GEOLocationStartLongitude: 'number',
    GEOLocationEndLatitude: 'number',
    GEOLocationEndLongitude: 'number',
  },
  timestamps: { created: 'ClockStart', nullable: ['ClockStart'] },
  replies: 'rows',
};

export const clockTimesCreate: OperationRow = {
  name: 'clock_times_create',
  title: 'Create clock time',
  resource: clockTimes,
  method: 'POST',
  path: '/ClockTimes',
  body: {
    ContactID: { type: 'integer', title: 'Contact', required: true, minimum: 1, maximum: 2147483647 },
    ClockStartDateTime: { type: 'string', required: true, minLength: 1, form: 'date-time' },
    ClockEndDateTime: { type: 'string', required: true, minLength: 1, form: 'date-time', after: 'ClockStartDateTime' },
    ClockStartLat: { type: 'number' },
    ClockStartLong: { type: 'number' },
    BreakTime: { type: 'number', minimum: 0, hoursWithin: ['ClockStartDateTime', 'ClockEndDateTime'] },
    RouteID: {
      type: 'integer',
      title: 'Route',
      nullable: true,
      minimum: 1,
      maximum: 2147483647,
      either: ['CrewLeaderContactID'],
    },
    CrewLeaderContactID: {
      type: 'integer',
      title: 'Crew leader',
      nullable: true,
      minimum: 1,
      maximum: 2147483647,
      either: ['RouteID'],
    },
    ClockEndLat: { type: 'number' },
    ClockEndLong: { type: 'number' },
  },
  replies: 'id',
};

export const clockTimesBatchCreate: BatchRow = {
  create: clockTimesCreate,
};
