/**
 * What is known of the stamps of Aspire's lists, from what clients saw: the resource, its class (A: a stamp of every change,
 * B: a date, C: none), its key, the stamp of the last change, and the date of creation or `business`, another date.
 */
export const stampFacts = `
Activities A ActivityID ModifiedDate CreatedDate
ActivityCategories C ActivityCategoryID - -
ActivityCommentHistories B ActivityCommentHistoryID - CreatedDateTime
ActivityContacts C ActivityContactID - -
Addresses A AddressID LastModifiedOn CreatedOn
AttachmentTypes C AttachmentTypeID - -
Attachments B AttachmentID - DateUploaded
BankDeposits B BankDepositID - CreatedDateTime
Branches C BranchID - -
CatalogItemCategories C CatalogItemCategoryID - -
CatalogItems A CatalogItemID LastUpdatedDateTime -
CertificationTypes A CertificationTypeID LastModifiedDateTime CreatedDateTime
Certifications A CertificationID LastModifiedDateTime CreatedDateTime
ClockTimes B ClockTimeID - ClockStart business
Companies A CompanyID ModifiedDateTime CreatedDateTime
ContactCustomFieldDefinitions B ContactCustomFieldDefinitionID - DateCreated
ContactCustomFields C ContactCustomFieldValueID - -
ContactTypes C ContactTypeID - -
Contacts A ContactID ModifiedDate CreatedDateTime
DivisionIntegrationCodes A DivisionIntegrationCodeID LastModifiedDateTime CreatedDateTime
Divisions C DivisionID - -
EmployeeIncidentTypes A EmployeeIncidentTypeID LastModifiedDateTime CreatedDateTime
EmployeeIncidents A EmployeeIncidentID LastModifiedDateTime CreatedDateTime
EquipmentClasses A EquipmentClassID LastModifiedDateTime CreatedDateTime
EquipmentDisposalReasons A EquipmentDisposalReasonID LastModifiedDateTime CreatedDateTime
EquipmentManufacturers A EquipmentManufacturerID LastModifiedDateTime CreatedDateTime
EquipmentModelServiceSchedules A EquipmentModelServiceScheduleID LastModifiedDateTime CreatedDateTime
EquipmentModels A EquipmentModelID LastModifiedDateTime CreatedDateTime
EquipmentReadingLogs A EquipmentReadingLogID LastModifiedDateTime CreatedDateTime
EquipmentRequestedServices A EquipmentRequestedServiceID LastModifiedDateTime CreatedDateTime
EquipmentServiceLogs A EquipmentServiceLogID LastModifiedDateTime CreatedDateTime
EquipmentServiceTags A EquipmentServiceTagID LastModifiedDateTime CreatedDateTime
EquipmentSizes A EquipmentSizeID LastModifiedDateTime CreatedDateTime
Equipments A EquipmentID LastModifiedDateTime CreatedDateTime
InventoryLocations C InventoryLocationID - -
InvoiceBatches B InvoiceBatchID - CreatedDateTime
InvoiceRevenues B InvoiceRevenueID - InvoiceDate business
InvoiceTaxes B InvoiceTaxID - InvoiceDate business
Invoices A InvoiceID LastModifiedDateTime -
ItemAllocations A ItemAllocationID LastModifiedDateTime CreatedDateTime
JobStatuses C JobStatusID - -
Jobs B JobID - CompleteDate business
Localities C LocalityID - -
Opportunities A OpportunityID ModifiedDate CreatedDateTime
OpportunityLostReasons A OpportunityLostReasonID LastModifiedByDateTime CreatedDateTime
OpportunityServiceGroups C OpportunityServiceGroupID - -
OpportunityServiceItems C OpportunityServiceItemID - -
OpportunityServiceKitItems C OpportunityServiceKitItemID - -
OpportunityServices A OpportunityServiceID LastModifiedDateTime CreatedDateTime
OpportunityStatuses C OpportunityStatusID - -
OpportunityTags C OpportunityTagID - -
PayCodes C PayCodeID - -
PayRateOverridePayCodes C PayRateOverridePayCodeID - -
PayRates B PayRateID - EffectiveDate business
PaySchedules C PayScheduleID - -
PaymentCategories C PaymentCategoryID - -
PaymentTerms C PaymentTermsID - -
Payments A PaymentID LastModifiedDateTime CreatedDateTime
Properties A PropertyID ModifiedDate CreatedDate
PropertyAvailabilities C (none) - -
PropertyContacts A PropertyID+ContactID LastModifiedDateTime CreatedDateTime
PropertyCustomFieldDefinitions B PropertyCustomFieldDefinitionID - DateCreated
PropertyCustomFields C PropertyCustomFieldValueID - -
PropertyGroups C PropertyGroupID - -
PropertyStatuses C PropertyStatusID - -
PropertyTypes A PropertyTypeID LastModifiedDateTime CreatedDateTime
ProspectRatings C ProspectRatingID - -
ReceiptStatuses C ReceiptStatusID - -
Receipts A ReceiptID LastModifiedDateTime CreatedDateTime
Regions C RegionID - -
RevenueVariances B RevenueVarianceID - CreatedDateTime
Roles C RoleID - -
Routes C RouteID - -
SalesTypes C SalesTypeID - -
ServiceTypeIntegrationCodes A ServiceTypeIntegrationCodeID LastModifiedDateTime CreatedDateTime
ServiceTypes C ServiceTypeID - -
Services C ServiceID - -
Tags C TagID - -
TakeoffGroups C TakeoffGroupID - -
TakeoffItems C TakeoffItemID - -
TaxEntities C TaxEntityID - -
TaxJurisdictions C TaxJurisdictionID - -
UnitTypes C UnitTypeID - -
Users C UserID - -
Vendors B VendorID - CreatedDateTime
WorkTicketCanceledReasons A WorkTicketCanceledReasonId LastModifiedDateTime CreatedDateTime
WorkTicketItems B WorkTicketItemID - CreatedDateTime
WorkTicketRevenues A WorkTicketRevenueID EditedDateTime CreatedDateTime
WorkTicketTimes A WorkTicketTimeID LastModifiedDateTime CreatedDateTime
WorkTicketVisitNotes A WorkTicketVisitNoteID LastModifiedDateTime CreatedDateTime
WorkTicketVisits B WorkTicketVisitID - ScheduledDate business
WorkTickets A WorkTicketID LastModifiedDateTime CreatedDateTime
WorkersComps A WorkersCompID ModifiedDateTime CreatedDateTime
`;
