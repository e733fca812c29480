import { day, timestamp, dayMs } from '../calendar';
import type { Generator } from '../fieldContext';
import { addressLine, emailOf, phone, slug } from '../fieldHeuristics';
import {
  addressesPerRound,
  addressOf,
  branchOfAddress,
  isBranchAddress,
  branchOfProperty,
  branches,
  contactOfProperty,
  contactsOfProperty,
  hoursOfProperty,
  opportunitiesOfProperty,
  propertiesPerRound,
} from '../relations';
import { contactsPerRound, isEmployee, contactInRole, positionInRound, users } from '../people';
import { constant, listed, lookupList, alwaysNull, type Plans } from '../plan';
import { firms, firstNames, lastNames, placeKinds, places, towns } from '../vocabulary';

const active = constant(true);
const contactTypes = [
  'Employee',
  'Prospect',
  'Customer',
  'Vendor',
  'Subcontractor',
  'Property Manager',
  'Applicant',
  'Former Employee',
];

/** Combines 24 places with 7 kinds so that the first 168 names of a round are unique. */
function propertyName(property: number): string {
  const round = Math.floor((property - 1) / (places.length * placeKinds.length));
  const index = property - 1;
  const name = `${places[index % places.length]} ${placeKinds[Math.floor(index / places.length + index) % placeKinds.length]}`;
  return round === 0 ? name : `${name} ${round + 1}`;
}

const counties = ['Travis', 'Williamson', 'Bexar', 'Dallas', 'Collin', 'Denton', 'Hays', 'Comal', 'Kendall'];

/** The county of a property's town. */
const countyOf: Generator = ({ id }) => counties.indexOf(townOf(addressOf.property(id)).county) + 1;

/** A custom field: a list has its choices. */
type CustomField = { name: string; type: 'Text' | 'Number' | 'Date' | 'List'; choices?: readonly string[] };

const contactFields: readonly CustomField[] = [
  { name: 'Gate code', type: 'Text' },
  { name: 'Birthday', type: 'Date' },
  { name: 'Preferred language', type: 'List', choices: ['English', 'Spanish', 'Vietnamese'] },
  { name: 'Shirt size', type: 'List', choices: ['M', 'L', 'XL'] },
  { name: 'Badge number', type: 'Text' },
  { name: 'Years with us', type: 'Number' },
  { name: 'Last review', type: 'Date' },
  { name: 'Contact by', type: 'List', choices: ['Phone', 'Text', 'E-mail'] },
];

const propertyFields: readonly CustomField[] = [
  { name: 'Gate code', type: 'Text' },
  { name: 'Last walkthrough', type: 'Date' },
  { name: 'Turf type', type: 'List', choices: ['Bermuda', 'St. Augustine', 'Zoysia'] },
  { name: 'Snow trigger', type: 'List', choices: ['1 inch', '2 inches', '4 inches'] },
  { name: 'Meter number', type: 'Text' },
  { name: 'Irrigation zones', type: 'Number' },
  { name: 'Backflow test', type: 'Date' },
  { name: 'Mowing day', type: 'List', choices: ['Monday', 'Wednesday', 'Friday'] },
];

/** The company's customers and their properties. */
export const customers: Plans = {
  Contacts: {
    rows: contactsPerRound,
    scales: true,
    fields: {
      FirstName: (context) => context.pick(firstNames),
      LastName: (context) => context.pick(lastNames),
      ContactTypeID: (context) => (isEmployee(context.id) ? 1 : context.pick([2, 3, 3, 3, 4, 5, 6])),
      CompanyID: (context) => (isEmployee(context.id) ? null : context.anyId('Companies')),
      BranchID: ({ id }) => ((id - 1) % branches) + 1,
      OwnerContactID: (context) => (isEmployee(context.id) ? null : contactInRole(context, 'seller')),
      // The store returns the whole address; the seed has only its key.
      OfficeAddress: ({ id }) => ({ AddressID: addressOf.office(id) }),
      HomeAddress: ({ id }) => (isEmployee(id) ? { AddressID: addressOf.home(id) } : null),
      ProspectRating: (context) => (context.chance(0.4) ? String(context.int(1, 4, 1)) : null),
      ProspectRatingName: (context) =>
        context.lookUp('ProspectRatings', context.ownNumber('ProspectRating'), 'ProspectRatingName'),
      Email: (context) => emailOf(context.ownText('FirstName'), context.ownText('LastName')),
      MobilePhone: phone,
      OfficePhone: phone,
      EmployeeNumber: ({ id }) => (isEmployee(id) ? `EMP-${2011 + id}` : null),
      ExternalContactReference: ({ id }) => (isEmployee(id) ? `EMP-${2011 + id}` : null),
      EmployeePin: ({ id }) => (isEmployee(id) ? String(1000 + ((id * 37) % 9000)) : null),
      DefaultWorkersCompID: (context) => (isEmployee(context.id) ? context.anyId('WorkersComps') : null),
      DefaultWorkersCompStateProvinceCode: ({ id }) => (isEmployee(id) ? 'TX' : null),
      UserID: ({ id }) => (id <= users ? id : null),
      CrewSize: (context) => (positionInRound(context.id) < 10 ? context.int(2, 5) : null),
      PayScheduleID: (context) => (isEmployee(context.id) ? context.anyId('PaySchedules') : null),
      TerminationDate: alwaysNull,
      ContactSignature: alwaysNull,
      ContactTags: (context) => context.children(tags(context.id)),
    },
  },
  ContactTypes: lookupList('ContactTypeName', contactTypes, { Active: active }),
  ProspectRatings: lookupList('ProspectRatingName', ['A', 'B', 'C', 'D', 'A+', 'B+', 'C+', 'NR']),
  Companies: {
    rows: 40,
    scales: true,
    fields: {
      CompanyName: ({ id }) => {
        const round = Math.floor((id - 1) / (places.length * firms.length));
        const name = `${places[(id - 1) % places.length]} ${firms[Math.floor((id - 1) / places.length + id) % firms.length]}`;
        return round === 0 ? name : `${name} ${round + 1}`;
      },
    },
  },
  Addresses: {
    rows: addressesPerRound,
    scales: true,
    fields: {
      AddressLine1: addressLine,
      City: (context) => townOf(context.id).city,
      StateProvinceCode: constant('TX'),
      ZipCode: (context) => String(townOf(context.id).zip),
    },
  },
  Properties: {
    rows: propertiesPerRound,
    scales: true,
    fields: {
      PropertyName: ({ id }) => propertyName(id),
      PropertyNameAbr: ({ id }) => `P${String(id).padStart(4, '0')}`,
      PropertyStatusID: (context) => context.pick([1, 2, 2, 2, 2, 3]),
      BranchID: ({ id }) => branchOfProperty(id),
      PropertyAddressID: ({ id }) => addressOf.property(id),
      LocalityID: countyOf,
      CountyID: countyOf,
      Website: ({ id }) => `https://${slug(propertyName(id))}.example.com`,
      ActiveOpportunityID: ({ id }) => opportunitiesOfProperty.childrenOf(id)[0] ?? null,
      EarliestOpportunityWonDate: (context) => (context.chance(0.5) ? timestamp(context.createdAt + 30 * dayMs) : null),
      GEOLocationLatitude: (context) => near(townOf(addressOf.property(context.id)).latitude, context.random()),
      GEOLocationLongitude: (context) => near(townOf(addressOf.property(context.id)).longitude, context.random()),
      GEOPerimeter: (context) => context.int(120, 4000),
      Active: (context) => context.chance(0.95),
      SequenceNumber: ({ id }) => String(id),
      PropertyTags: (context) => context.children(tags(context.id)),
    },
  },
  PropertyContacts: {
    rows: contactsOfProperty.total(propertiesPerRound),
    scales: true,
    fields: {
      PropertyID: ({ id }) => contactsOfProperty.parentOf(id),
      ContactID: (context) => contactOfProperty(context.ownNumber('PropertyID'), positionOfContact(context.id)),
      PrimaryContact: ({ id }) => positionOfContact(id) === 0,
      BillingContact: ({ id }) => positionOfContact(id) === 0,
    },
  },
  PropertyAvailabilities: {
    rows: hoursOfProperty.total(propertiesPerRound),
    scales: true,
    fields: {
      PropertyId: ({ id }) => hoursOfProperty.parentOf(id),
      DayOfWeek: ({ id }) => {
        const property = hoursOfProperty.parentOf(id);
        return (property + hoursOfProperty.childrenOf(property).indexOf(id)) % 7;
      },
      StartTime: (context) => context.pick(['06:00:00', '07:00:00', '08:30:00']),
      EndTime: (context) => context.pick(['16:00:00', '17:30:00', '20:00:00']),
    },
  },
  PropertyGroups: lookupList(
    'PropertyGroupName',
    ['Lakeside HOA', 'Downtown', 'Medical', 'Schools', 'Retail North', 'Retail South', 'Parks', 'Corporate'],
    { Active: active },
  ),
  PropertyStatuses: lookupList(
    'PropertyStatusName',
    ['Prospect', 'Customer', 'Former Customer', 'On Hold', 'Lost', 'Internal', 'Vacant', 'Archived'],
    { Active: active },
  ),
  PropertyTypes: lookupList(
    'PropertyTypeName',
    ['Apartments', 'Office', 'Retail', 'Homeowner association', 'Residence', 'School', 'Hospital', 'Park'],
    { IntegrationCodeName: ({ id }) => `GL-${id * 100}`, Active: active },
  ),
  Localities: lookupList('LocalityName', counties, {
    LocalCode: ({ id }) => `TX-${String(id).padStart(3, '0')}`,
    Active: active,
  }),
  ContactCustomFieldDefinitions: customFields(contactFields),
  PropertyCustomFieldDefinitions: customFields(propertyFields),
  ContactCustomFields: {
    rows: 60,
    scales: true,
    fields: {
      ContactID: (context) => contactInRole(context, 'customer'),
      ColumnValue: customValue('ContactCustomFieldDefinitionID', contactFields),
    },
  },
  PropertyCustomFields: {
    rows: 60,
    scales: true,
    fields: { ColumnValue: customValue('PropertyCustomFieldDefinitionID', propertyFields) },
  },
};

function customFields(fields: readonly CustomField[]): Plans[string] {
  return {
    rows: fields.length,
    fields: {
      ColumnName: listed(fields.map(({ name }) => name)),
      ColumnType: listed(fields.map(({ type }) => type)),
      CustomList: ({ id }) => {
        const { choices } = fields[(id - 1) % fields.length]!;
        return choices ? [...choices] : null;
      },
      DisplayOrder: ({ id }) => id,
    },
  };
}

/** A value that fits the field which the row defines. */
function customValue(definition: string, fields: readonly CustomField[]): Generator {
  return (context) => {
    const { type, choices } = fields[context.ownNumber(definition) - 1] ?? fields[0]!;
    if (choices) return context.pick(choices);
    if (type === 'Date') return day(context.createdAt).slice(0, 10);
    return type === 'Number' ? String(context.int(1, 40)) : `#${context.int(1000, 9999)}`;
  };
}

/** Up to two different tags. */
function tags(id: number): { TagID: number }[] {
  return Array.from({ length: id % 3 }, (_, index) => ({ TagID: ((id + index * 3) % 10) + 1 }));
}

function positionOfContact(row: number): number {
  return contactsOfProperty.childrenOf(contactsOfProperty.parentOf(row)).indexOf(row);
}

function townOf(address: number): (typeof towns)[number][number] {
  const around = towns[branchOfAddress(address) - 1]!;
  return around[isBranchAddress(address) ? 0 : (address * 5) % around.length]!;
}

function near(degrees: number, random: number): number {
  return Math.round((degrees + (random - 0.5) * 0.1) * 1e6) / 1e6;
}
