import { textOf } from '../../model/values';
import { dayMs, day } from '../calendar';
import { constant, listed, lookupList, alwaysNull, type Plans } from '../plan';

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

/** Mowers, trucks and their maintenance. */
export const equipment: Plans = {
  EquipmentClasses: lookupList(
    'EquipmentClassName',
    ['Mower', 'Loader', 'Truck', 'Trailer', 'Chipper', 'Spreader', 'Hand tool', 'Aerator'],
    { Active: active },
  ),
  EquipmentSizes: lookupList(
    'EquipmentSizeName',
    ['36 inch', '52 inch', '60 inch', 'Compact', 'Mid size', 'Full size', 'Light duty', 'Heavy duty'],
    { Active: active },
  ),
  EquipmentManufacturers: lookupList(
    'EquipmentManufacturerName',
    ['Prairie Power', 'Tall Grass', 'Ironhorse', 'Bluestone', 'Summit Works', 'Redline', 'Field King', 'Norseman'],
    { Active: active },
  ),
  EquipmentDisposalReasons: lookupList(
    'DisposalReason',
    ['Sold', 'Scrapped', 'Stolen', 'Traded in', 'Accident', 'End of lease', 'Donated', 'Worn out'],
    { Active: active },
  ),
  EquipmentServiceTags: lookupList(
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
    { Active: active, ServiceType: (context) => context.pick(['Preventive', 'Repair']) },
  ),
  EquipmentModels: {
    rows: models.length,
    fields: {
      ModelName: listed(models),
      Active: active,
      MeterType: (context) => context.pick(['Hours', 'Miles']),
      FuelUnit: constant('Gallon'),
    },
  },
  EquipmentModelServiceSchedules: {
    rows: 24,
    fields: {
      EquipmentModelID: ({ id }) => Math.ceil(id / 2),
      ServiceScheduleType: constant('Meter'),
      ServiceScheduleCalendarType: constant('Month'),
      ServiceScheduleValue: (context) => context.pick([50, 100, 250]),
      Active: active,
    },
  },
  Equipments: {
    rows: 30,
    scales: true,
    fields: {
      Description: (context) =>
        `${textOf(context.lookUp('EquipmentModels', context.own('EquipmentModelID'), 'ModelName'))} no. ${context.id}`,
      BranchID: ({ id }) => ((id - 1) % 4) + 1,
      DivisionID: (context) => context.lookUp('Routes', context.own('RouteID'), 'DivisionID'),
      // The route of the same branch.
      RouteID: ({ id }) => ((id - 1) % 12) + 1,
      PropertyID: alwaysNull,
      AssetNumber: ({ id }) => `A-${1000 + id}`,
      ModelYear: (context) => context.int(2015, 2026),
      Active: active,
      EquipmentStatusID: constant(4),
      EquipmentStatusName: (context) => statuses[context.ownNumber('EquipmentStatusID') - 1]!,
      PurchasedDate: (context) => day(context.createdAt - 300 * dayMs),
      InServiceDate: (context) => day(context.createdAt - 290 * dayMs),
      OutOfServiceDate: alwaysNull,
      OutOfServiceUserID: alwaysNull,
      DisposedDate: alwaysNull,
      DisposedUserID: alwaysNull,
      EquipmentDisposalReasonID: alwaysNull,
      PaySchedule: alwaysNull,
    },
  },
  EquipmentReadingLogs: { rows: 60, scales: true },
  EquipmentRequestedServices: {
    rows: 24,
    scales: true,
    fields: {
      EquipmentServiceLogID: alwaysNull,
      EquipmentInspectionID: alwaysNull,
      EquipmentInspectionCategoryID: alwaysNull,
      EquipmentInspectionCategoryName: alwaysNull,
      RequestSource: constant('Manual'),
    },
  },
  EquipmentServiceLogs: {
    rows: 40,
    scales: true,
    fields: {
      EquipmentModelServiceScheduleID: (context) => {
        const model = context.lookUp('Equipments', context.own('EquipmentID'), 'EquipmentModelID');
        return typeof model === 'number' ? model * 2 - context.int(0, 1) : null;
      },
    },
  },
};
