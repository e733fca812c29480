/**
 * Lists that Aspire keeps but does not offer over the API: a record has the id and the name side by side. By the base of
 * the two fields' names; ids count from 1.
 */
export const unlisted: Readonly<Record<string, readonly string[]>> = {
  LeadSource: ['Referral', 'Website', 'Trade show', 'Signage', 'Repeat customer'],
  Industry: ['Multifamily', 'Retail', 'Healthcare', 'Education', 'Homeowner association', 'Corporate campus'],
  Competitor: ['Evergreen Grounds', 'Ridgeline Lawn', 'Sunbelt Landscapes'],
  OpportunityCanceledReason: ['Duplicate', 'Entered by mistake', 'Customer withdrew'],
};
