import { fieldTitle, pickedTitle } from '../../src/aspire/model/fieldTitle';

describe("a field's title", () => {
  it.each([
    ['PropertyAddressLine1', 'Property address line 1'],
    ['PropertyID', 'Property ID'],
    ['Active', 'Active'],
    ['id', 'ID'],
    ['api_version', 'API version'],
    ['page_number', 'Page number'],
    ['AttachmentTypeId', 'Attachment type ID'],
    ['CreatedByUserId', 'Created by user ID'],
    ['FromWorkTicketIDToInventory', 'From work ticket ID to inventory'],
    ['TagIDs', 'Tag IDs'],
    ['WebsiteUrl', 'Website URL'],
    ['GPSGeofenceID', 'GPS geofence ID'],
    ['GEOLocationLatitude', 'Location latitude'],
    ['HRNotes', 'HR notes'],
    ['SMSNotificationsContact', 'SMS notifications contact'],
    ['PropertyQACategoryID', 'Property QA category ID'],
    ['CustomerPONum', 'Customer purchase order number'],
    ['CustomerPO', 'Customer purchase order'],
    ['OTHours', 'Overtime hours'],
    ['ExcludeFromOT', 'Exclude from overtime'],
    ['DailyHoursBeforeOT', 'Daily hours before overtime'],
    ['EPANumber', 'EPA number'],
    ['TMPerServiceTaxableAmount', 'T&M per service taxable amount'],
    ['LinkedToAService', 'Linked to a service'],
    ['CapEXMonths', 'CapEX months'],
    ['AspireGPSIdentifier', 'Aspire GPS identifier'],
    ['BillingEmailCC', 'Billing email CC'],
    ['PropertyNameAbr', 'Property name abbreviation'],
    ['OperationsMgrID', 'Operations manager ID'],
    ['ClockStartLong', 'Clock start longitude'],
    ['HoursEst', 'Hours estimated'],
    ['EmployeePin', 'Employee PIN'],
    ['ZipCode', 'ZIP code'],
    ['MaterialBarcode2', 'Material barcode 2'],
    ['CreatedDateTime', 'Created date and time'],
    ['StateProvinceCode', 'State or province'],
    ['WorkersCompID', "Workers' comp ID"],
    ['OccurSubCostAct', 'Occurrence subcontractor cost actual'],
  ])('is, for %s, "%s"', (name, title) => {
    expect(fieldTitle(name)).toBe(title);
  });
});

describe('the title of a field whose value is picked by name', () => {
  it.each([
    ['BranchID', 'Branch'],
    ['CrewLeaderContactID', 'Crew leader'],
    ['AccountOwnerContactID', 'Account owner'],
    ['PrimaryContactID', 'Primary contact'],
    ['SalesRepID', 'Sales representative'],
    ['TagIDs', 'Tags'],
    ['ID', 'ID'],
  ])('is, for %s, "%s"', (name, title) => {
    expect(pickedTitle(name)).toBe(title);
  });
});
