// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const propertyAvailabilities: ResourceRow = {
  name: 'PropertyAvailabilities',
  singular: 'property availability',
  plural: 'property availabilities',
  key: ['PropertyId', 'DayOfWeek', 'StartTime'],
};

export const propertyAvailabilitiesGet: OperationRow = {
  name: 'property_availabilities_get',
  title: 'List property availabilities',
  resource: propertyAvailabilities,
  method: 'GET',
  path: '/PropertyAvailabilities',
  options: 'odata',
  fields: { PropertyId: 'integer', DayOfWeek: 'integer' },
  replies: 'rows',
};

export const propertyAvailabilitiesCreate: OperationRow = {
  name: 'property_availabilities_create',
  title: 'Create property availabilities',
  resource: propertyAvailabilities,
  method: 'POST',
  path: '/PropertyAvailabilities',
  body: {
    PropertyId: { type: 'integer', title: 'Property', required: true, minimum: 1, maximum: 2147483647 },
    AvailabilityTimes: {
      type: 'array',
      nullable: true,
      fields: {
        DayOfWeek: { type: 'integer', nullable: true, minimum: 0, maximum: 6 },
        StartTime: { type: 'string', required: true, minLength: 1, form: 'duration' },
        EndTime: { type: 'string', required: true, minLength: 1, form: 'duration' },
      },
    },
  },
  replies: 'untyped',
};
