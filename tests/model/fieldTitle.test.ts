import { fieldTitle } from '../../src/aspire/model/fieldTitle';

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
    ['GEOLocationLatitude', 'GEO location latitude'],
    ['HRNotes', 'HR notes'],
    ['SMSNotificationsContact', 'SMS notifications contact'],
    ['PropertyQACategoryID', 'Property QA category ID'],
    ['CustomerPONum', 'Customer PO number'],
    ['CustomerPO', 'Customer PO'],
    ['OTHours', 'OT hours'],
    ['ExcludeFromOT', 'Exclude from OT'],
    ['DailyHoursBeforeOT', 'Daily hours before OT'],
    ['EPANumber', 'EPA number'],
    ['TMPerServiceTaxableAmount', 'TM per service taxable amount'],
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
  ])('is, for %s, "%s"', (name, title) => {
    expect(fieldTitle(name)).toBe(title);
  });
});
