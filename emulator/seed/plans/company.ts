import { addressOf, branches } from '../relations';
import { contactInRole } from '../people';
import { constant, listed, lookupList, alwaysNull, type Plans } from '../plan';

const active = constant(true);
const branchCodes = ['AUS', 'RRK', 'SAT', 'DAL'];

/** The company itself: its branches, its roles and its pay. */
export const company: Plans = {
  Branches: {
    rows: branches,
    fields: {
      BranchName: listed(['Austin', 'Round Rock', 'San Antonio', 'Dallas']),
      BranchCode: listed(branchCodes),
      Active: active,
      InternalPropertyID: ({ id }) => id,
      BranchAddressID: ({ id }) => addressOf.branch(id),
      BranchManagerContactID: (context) => contactInRole(context, 'manager'),
      RegionID: ({ id }) => (id < 4 ? 1 : 2),
      LegalName: constant('Bluestem Landscapes LLC'),
      CatalogPriceListName: constant('Standard'),
      CatalogPriceListID: constant(1),
      InvoiceNumberPrefix: listed(branchCodes.map((code) => `${code}-I`)),
      ReceiptNumberPrefix: listed(branchCodes.map((code) => `${code}-R`)),
      OpportunityNumberPrefix: listed(branchCodes.map((code) => `${code}-O`)),
      BranchWebSite: constant('https://bluestem.example.com'),
      BillingEmailFromUserName: alwaysNull,
    },
  },
  Regions: {
    rows: 8,
    fields: {
      RegionName: listed([
        'Central Texas',
        'North Texas',
        'South Texas',
        'Gulf Coast',
        'West Texas',
        'Panhandle',
        'East Texas',
        'Rio Grande',
      ]),
      LegalName: constant('Bluestem Landscapes LLC'),
      AddressID: ({ id }) => addressOf.region(id),
      ManagerContactID: (context) => contactInRole(context, 'manager'),
      DistrictID: constant(1),
      DistrictName: constant('Texas'),
    },
  },
  Divisions: lookupList(
    'DivisionName',
    ['Maintenance', 'Construction', 'Enhancements', 'Irrigation', 'Tree Care', 'Plant Health', 'Snow', 'Overhead'],
    {
      DivisionCode: listed(['MNT', 'CON', 'ENH', 'IRR', 'TRE', 'PHC', 'SNO', 'OVH']),
      Active: active,
      Indirect: ({ id }) => id === 8,
    },
  ),
  DivisionIntegrationCodes: lookupList(
    'DivisionIntegrationCodeName',
    ['4000 MNT', '4100 CON', '4200 ENH', '4300 IRR', '4400 TRE', '4500 PHC', '4600 SNO', '6000 OVH'],
    { Active: active },
  ),
  Users: {
    rows: 24,
    fields: {
      ContactFirstName: (context) => context.lookUp('Contacts', context.id, 'FirstName'),
      ContactLastName: (context) => context.lookUp('Contacts', context.id, 'LastName'),
      ExternalContactReference: (context) => context.lookUp('Contacts', context.id, 'ExternalContactReference'),
      Active: active,
      AllBranchAccess: ({ id }) => id % 3 === 1,
      BranchAccess: (context) =>
        context.children(
          context.own('AllBranchAccess') === true
            ? []
            : [{ BranchID: (context.id % branches) + 1 }, { BranchID: ((context.id + 1) % branches) + 1 }],
        ),
      UserRoles: (context) => context.children([{ RoleID: (context.id % 8) + 1 }]),
    },
  },
  Roles: lookupList(
    'RoleName',
    [
      'Administrator',
      'Branch Manager',
      'Account Manager',
      'Operations Manager',
      'Estimator',
      'Crew Leader',
      'Purchasing',
      'Accounting',
    ],
    { RoleValue: ({ id }) => id, Required: ({ id }) => id === 1 },
  ),
  Tags: lookupList(
    'TagName',
    [
      'Priority',
      'New customer',
      'Warranty',
      'Gated',
      'Seasonal color',
      'Irrigation',
      'Renewal',
      'Board approval',
      'Storm',
      'VIP',
    ],
    { TagType: ({ id }) => 'COP'.charAt(id % 3), Active: active },
  ),
  ActivityCategories: lookupList(
    'ActivityCategoryName',
    ['Site visit', 'Quality', 'Safety', 'Irrigation', 'Billing', 'Complaint', 'Follow up', 'Estimate'],
    { ActivityType: ({ id }) => (id % 2 === 1 ? 'Task' : 'Issue'), Active: active },
  ),
  PayCodes: lookupList(
    'PayCodeName',
    ['Regular', 'Overtime', 'Double time', 'Paid time off', 'Holiday', 'Travel', 'Training', 'Snow premium'],
    {
      PayCode: listed(['REG', 'OT', 'DT', 'PTO', 'HOL', 'TRV', 'TRN', 'SNO']),
      OTPaycode: ({ id }) => id === 2 || id === 3,
      Active: active,
      PayCodeType: constant('Hourly'),
    },
  ),
  PaySchedules: lookupList(
    'PayScheduleName',
    [
      'Weekly field crew',
      'Weekly irrigation',
      'Biweekly office',
      'Biweekly managers',
      'Seasonal crew',
      'Snow crew',
      'Drivers',
      'Shop',
    ],
    {
      DailyHoursBeforeOT: constant(8),
      WeeklyHoursBeforeOT: constant(40),
      Active: active,
      DefaultPayCodeID: constant(1),
      DefaultOTPayCodeID: constant(2),
    },
  ),
  PayRates: {
    rows: 36,
    scales: true,
    fields: {
      ContactID: (context) => employeeOf(context.id),
      HourlyBasePay: (context) => context.int(72, 160) / 4,
      BurdenPercent: (context) => context.int(18, 32),
    },
  },
  PayRateOverridePayCodes: {
    rows: 24,
    fields: {
      PayRateID: ({ id }) => id,
      PayCodeID: ({ id }) => ((id - 1) % 8) + 1,
      OverrideRate: (context) => context.int(90, 200) / 4,
    },
  },
  WorkersComps: lookupList(
    'WorkersCompName',
    ['Landscape crew', 'Tree crew', 'Irrigation', 'Hardscape', 'Snow removal', 'Drivers', 'Office', 'Sales'],
    { WorkersCompCode: listed(['0042', '0106', '5183', '5221', '9402', '7219', '8810', '8742']) },
  ),
  CertificationTypes: lookupList(
    'CertificationTypeName',
    [
      'Pesticide applicator',
      'Irrigation license',
      'Arborist',
      'First aid',
      'CDL class A',
      'Forklift',
      'Backflow tester',
      'OSHA 10',
    ],
    { Active: active },
  ),
  Certifications: { rows: 40, scales: true, fields: { ContactID: (context) => contactInRole(context, 'employee') } },
  EmployeeIncidentTypes: lookupList(
    'EmployeeIncidentTypeName',
    [
      'Injury',
      'Near miss',
      'Vehicle accident',
      'Property damage',
      'Attendance',
      'Safety violation',
      'Commendation',
      'Equipment damage',
    ],
    { Active: active },
  ),
  EmployeeIncidents: { rows: 24, fields: { ContactID: (context) => contactInRole(context, 'worker') } },
};

/** The employee of a pay rate: the first 36 contacts of each round have one, in order. */
function employeeOf(payRate: number): number {
  return Math.floor((payRate - 1) / 36) * 120 + ((payRate - 1) % 36) + 1;
}
