/**
 * Lists that Aspire has but does not expose in its API: a record shows an entry's id and name. The key is the common part
 * of the two fields' names; ids count from 1.
 */
export const unexposedLists: Readonly<Record<string, readonly string[]>> = {
  LeadSource: ['Referral', 'Website', 'Trade show', 'Signage', 'Repeat customer'],
  Industry: ['Multifamily', 'Retail', 'Healthcare', 'Education', 'Homeowner association', 'Corporate campus'],
  Competitor: ['Evergreen Grounds', 'Ridgeline Lawn', 'Sunbelt Landscapes'],
  OpportunityCanceledReason: ['Duplicate', 'Entered by mistake', 'Customer withdrew'],
};
