import { stamp, dayMs } from '../calendar';
import { addressLine, emailOf, phone } from '../fieldHeuristics';
import {
  addressesPerRound,
  addressOf,
  branchOfAddress,
  branchOfProperty,
  branches,
  contactOfProperty,
  contactsOfProperty,
  hoursOfProperty,
  opportunitiesOfProperty,
  propertiesPerRound,
} from '../relations';
import { contactsPerRound, isEmployee, someone, standing, users } from '../people';
import { constant, listed, lookup, nothing, type Plans } from '../plan';
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

/** A round's property names differ: 24 places by 7 kinds, stepped so that no two of the first 168 are alike. */
function propertyName(property: number): string {
  const round = Math.floor((property - 1) / (places.length * placeKinds.length));
  const index = property - 1;
  const name = `${places[index % places.length]} ${placeKinds[Math.floor(index / places.length + index) % placeKinds.length]}`;
  return round === 0 ? name : `${name} ${round + 1}`;
}

/** Whom the company works for, and where. */
export const customers: Plans = {
  Contacts: {
    rows: contactsPerRound,
    scales: true,
    fields: {
      FirstName: (draw) => draw.pick(firstNames),
      LastName: (draw) => draw.pick(lastNames),
      ContactTypeID: (draw) => (isEmployee(draw.id) ? 1 : draw.pick([2, 3, 3, 3, 4, 5, 6])),
      CompanyID: (draw) => (isEmployee(draw.id) ? null : draw.any('Companies')),
      BranchID: ({ id }) => ((id - 1) % branches) + 1,
      OwnerContactID: (draw) => (isEmployee(draw.id) ? null : someone(draw, 'seller')),
      // The store answers the whole address; here is its key alone.
      OfficeAddress: ({ id }) => ({ AddressID: addressOf.office(id) }),
      HomeAddress: ({ id }) => (isEmployee(id) ? { AddressID: addressOf.home(id) } : null),
      ProspectRating: (draw) => (draw.chance(0.4) ? String(draw.int(1, 4, 1)) : null),
      ProspectRatingName: (draw) => draw.of('ProspectRatings', draw.ownNumber('ProspectRating'), 'ProspectRatingName'),
      Email: (draw) => emailOf(draw.ownText('FirstName'), draw.ownText('LastName')),
      MobilePhone: phone,
      OfficePhone: phone,
      EmployeeNumber: ({ id }) => (isEmployee(id) ? `EMP-${2011 + id}` : null),
      ExternalContactReference: ({ id }) => (isEmployee(id) ? `EMP-${2011 + id}` : null),
      EmployeePin: ({ id }) => (isEmployee(id) ? String(1000 + ((id * 37) % 9000)) : null),
      DefaultWorkersCompID: (draw) => (isEmployee(draw.id) ? draw.any('WorkersComps') : null),
      DefaultWorkersCompStateProvinceCode: ({ id }) => (isEmployee(id) ? 'TX' : null),
      UserID: ({ id }) => (id <= users ? id : null),
      CrewSize: (draw) => (standing(draw.id) < 10 ? draw.int(2, 5) : null),
      PayScheduleID: (draw) => (isEmployee(draw.id) ? draw.any('PaySchedules') : null),
      TerminationDate: nothing,
      ContactSignature: nothing,
      ContactTags: (draw) => draw.children(tags(draw.id)),
    },
  },
  ContactTypes: lookup('ContactTypeName', contactTypes, { Active: active }),
  ProspectRatings: lookup('ProspectRatingName', ['A', 'B', 'C', 'D', 'A+', 'B+', 'C+', 'NR']),
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
      City: (draw) => townOf(draw.id).city,
      StateProvinceCode: constant('TX'),
      ZipCode: (draw) => String(townOf(draw.id).zip),
    },
  },
  Properties: {
    rows: propertiesPerRound,
    scales: true,
    fields: {
      PropertyName: ({ id }) => propertyName(id),
      PropertyNameAbr: ({ id }) => `P${String(id).padStart(4, '0')}`,
      PropertyStatusID: (draw) => draw.pick([1, 2, 2, 2, 2, 3]),
      BranchID: ({ id }) => branchOfProperty(id),
      PropertyAddressID: ({ id }) => addressOf.property(id),
      ActiveOpportunityID: ({ id }) => opportunitiesOfProperty.childrenOf(id)[0] ?? null,
      EarliestOpportunityWonDate: (draw) => (draw.chance(0.5) ? stamp(draw.born + 30 * dayMs) : null),
      GEOLocationLatitude: (draw) => near(townOf(addressOf.property(draw.id)).latitude, draw.luck()),
      GEOLocationLongitude: (draw) => near(townOf(addressOf.property(draw.id)).longitude, draw.luck()),
      GEOPerimeter: (draw) => draw.int(120, 4000),
      Active: (draw) => draw.chance(0.95),
      SequenceNumber: ({ id }) => String(id),
      PropertyTags: (draw) => draw.children(tags(draw.id)),
    },
  },
  PropertyContacts: {
    rows: contactsOfProperty.total(propertiesPerRound),
    scales: true,
    fields: {
      PropertyID: ({ id }) => contactsOfProperty.parentOf(id),
      ContactID: (draw) => contactOfProperty(draw.ownNumber('PropertyID'), positionOfContact(draw.id)),
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
      StartTime: (draw) => draw.pick(['06:00:00', '07:00:00', '08:30:00']),
      EndTime: (draw) => draw.pick(['16:00:00', '17:30:00', '20:00:00']),
    },
  },
  PropertyGroups: lookup(
    'PropertyGroupName',
    ['Lakeside HOA', 'Downtown', 'Medical', 'Schools', 'Retail North', 'Retail South', 'Parks', 'Corporate'],
    { Active: active },
  ),
  PropertyStatuses: lookup(
    'PropertyStatusName',
    ['Prospect', 'Customer', 'Former Customer', 'On Hold', 'Lost', 'Internal', 'Vacant', 'Archived'],
    { Active: active },
  ),
  PropertyTypes: lookup(
    'PropertyTypeName',
    ['Apartments', 'Office', 'Retail', 'Homeowner association', 'Residence', 'School', 'Hospital', 'Park'],
    { IntegrationCodeName: ({ id }) => `GL-${id * 100}`, Active: active },
  ),
  Localities: lookup(
    'LocalityName',
    ['Travis', 'Williamson', 'Bexar', 'Dallas', 'Collin', 'Denton', 'Hays', 'Comal', 'Kendall'],
    { LocalCode: ({ id }) => `TX-${String(id).padStart(3, '0')}`, Active: active },
  ),
  ContactCustomFieldDefinitions: customFields(['Gate code', 'Birthday', 'Preferred language', 'Shirt size']),
  PropertyCustomFieldDefinitions: customFields(['Gate code', 'Turf type', 'Irrigation clock', 'Snow trigger']),
  ContactCustomFields: {
    rows: 60,
    scales: true,
    fields: {
      ContactID: (draw) => someone(draw, 'customer'),
      ColumnValue: (draw) => `Gate code ${draw.int(1000, 9999)}`,
    },
  },
  PropertyCustomFields: {
    rows: 60,
    scales: true,
    fields: { ColumnValue: (draw) => `Gate code ${draw.int(1000, 9999)}` },
  },
};

function customFields(names: readonly string[]): Plans[string] {
  const types = ['Text', 'Date', 'List', 'List'];
  return {
    rows: 8,
    fields: {
      ColumnName: listed(names),
      ColumnType: listed(types),
      CustomList: ({ id }) => (types[(id - 1) % types.length] === 'List' ? ['First', 'Second', 'Third'] : null),
      DisplayOrder: ({ id }) => id,
    },
  };
}

/** None to two tags, no tag twice. */
function tags(id: number): { TagID: number }[] {
  return Array.from({ length: id % 3 }, (_, index) => ({ TagID: ((id + index * 3) % 10) + 1 }));
}

function positionOfContact(row: number): number {
  return contactsOfProperty.childrenOf(contactsOfProperty.parentOf(row)).indexOf(row);
}

function townOf(address: number): (typeof towns)[number][number] {
  const around = towns[branchOfAddress(address) - 1]!;
  return around[(address * 5) % around.length]!;
}

function near(degrees: number, luck: number): number {
  return Math.round((degrees + (luck - 0.5) * 0.1) * 1e6) / 1e6;
}
