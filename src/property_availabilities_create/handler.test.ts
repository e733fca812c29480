// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import { propertyAvailabilitiesCreate } from '../records/property_availabilities.operations';
import { testCall } from '../testing/suites/call';
import { propertyAvailabilitiesCreateHandler } from './handler';
import type { PropertyAvailabilitiesCreateInput } from './input';

const example: PropertyAvailabilitiesCreateInput = {
  PropertyId: 1,
  AvailabilityTimes: [
    { DayOfWeek: 1, StartTime: '08:00:00', EndTime: '16:30:00' },
    { DayOfWeek: 2, StartTime: '08:00:00', EndTime: '16:30:00' },
  ],
};

testCall(propertyAvailabilitiesCreateHandler, propertyAvailabilitiesCreate, example, { required: 'PropertyId' });
