import { textOf } from '../../model/values';
import { dayMs, day } from '../calendar';
import { constant, listed, lookup, nothing, type Plans } from '../plan';

const active = constant(true);
const models = [
  'ZT 60',
  'ZT 52',
  'Walk-behind 36',
  'Skid steer 70',
  'Mini loader 25',
  'Dump 16',
  'Crew cab 25',
  'Trailer 20',
  'Chipper 12',
  'Spreader 300',
  'Stump grinder 25',
  'Aerator 30',
];
const statuses = ['Requested', 'Approved', 'Purchased', 'In Service', 'Out of Service', 'Disposed'];

/** Mowers, trucks and what is done to keep them going. */
export const equipment: Plans = {
  EquipmentClasses: lookup(
    'EquipmentClassName',
    ['Mower', 'Loader', 'Truck', 'Trailer', 'Chipper', 'Spreader', 'Hand tool', 'Aerator'],
    { Active: active },
  ),
  EquipmentSizes: lookup(
    'EquipmentSizeName',
    ['36 inch', '52 inch', '60 inch', 'Compact', 'Mid size', 'Full size', 'Light duty', 'Heavy duty'],
    { Active: active },
  ),
  EquipmentManufacturers: lookup(
    'EquipmentManufacturerName',
    ['Prairie Power', 'Tall Grass', 'Ironhorse', 'Bluestone', 'Summit Works', 'Redline', 'Field King', 'Norseman'],
    { Active: active },
  ),
  EquipmentDisposalReasons: lookup(
    'DisposalReason',
    ['Sold', 'Scrapped', 'Stolen', 'Traded in', 'Accident', 'End of lease', 'Donated', 'Worn out'],
    { Active: active },
  ),
  EquipmentServiceTags: lookup(
    'ServiceTagName',
    [
      'Oil change',
      'Blade sharpening',
      'Tire rotation',
      'Brake inspection',
      'Annual inspection',
      'Filter',
      'Hydraulics',
      'Winterize',
      'Belt',
      'Grease',
    ],
    { Active: active, ServiceType: (draw) => draw.pick(['Preventive', 'Repair']) },
  ),
  EquipmentModels: {
    rows: models.length,
    fields: {
      ModelName: listed(models),
      Active: active,
      MeterType: (draw) => draw.pick(['Hours', 'Miles']),
      FuelUnit: constant('Gallon'),
    },
  },
  EquipmentModelServiceSchedules: {
    rows: 24,
    fields: {
      EquipmentModelID: ({ id }) => Math.ceil(id / 2),
      ServiceScheduleType: constant('Meter'),
      ServiceScheduleCalendarType: constant('Month'),
      ServiceScheduleValue: (draw) => draw.pick([50, 100, 250]),
      Active: active,
    },
  },
  Equipments: {
    rows: 30,
    scales: true,
    fields: {
      Description: (draw) =>
        `${textOf(draw.of('EquipmentModels', draw.own('EquipmentModelID'), 'ModelName'))} no. ${draw.id}`,
      BranchID: ({ id }) => ((id - 1) % 4) + 1,
      DivisionID: (draw) => draw.of('Routes', draw.own('RouteID'), 'DivisionID'),
      // The route that works from the same branch.
      RouteID: ({ id }) => ((id - 1) % 12) + 1,
      PropertyID: nothing,
      AssetNumber: ({ id }) => `A-${1000 + id}`,
      ModelYear: (draw) => draw.int(2015, 2026),
      Active: active,
      EquipmentStatusID: constant(4),
      EquipmentStatusName: (draw) => statuses[draw.ownNumber('EquipmentStatusID') - 1]!,
      PurchasedDate: (draw) => day(draw.born - 300 * dayMs),
      InServiceDate: (draw) => day(draw.born - 290 * dayMs),
      OutOfServiceDate: nothing,
      OutOfServiceUserID: nothing,
      DisposedDate: nothing,
      DisposedUserID: nothing,
      EquipmentDisposalReasonID: nothing,
      PaySchedule: nothing,
    },
  },
  EquipmentReadingLogs: { rows: 60, scales: true },
  EquipmentRequestedServices: {
    rows: 24,
    scales: true,
    fields: {
      EquipmentServiceLogID: nothing,
      EquipmentInspectionID: nothing,
      EquipmentInspectionCategoryID: nothing,
      EquipmentInspectionCategoryName: nothing,
      RequestSource: constant('Manual'),
    },
  },
  EquipmentServiceLogs: {
    rows: 40,
    scales: true,
    fields: {
      EquipmentModelServiceScheduleID: (draw) => {
        const model = draw.of('Equipments', draw.own('EquipmentID'), 'EquipmentModelID');
        return typeof model === 'number' ? model * 2 - draw.int(0, 1) : null;
      },
    },
  },
};
