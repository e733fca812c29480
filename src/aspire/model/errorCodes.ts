/**
 * Every way in which an operation can fail: Tray's kind of error, and when it occurs. Tray reruns a step only after an
 * ApiError, so only transient errors that changed nothing are ApiErrors. The codes are stable: workflows branch on them.
 */
export const errorCodes = {
  invalid_input: { tag: 'UserInputError', meaning: 'The input is wrong; Aspire was not asked to do anything.' },
  refused_by_aspire: {
    tag: 'UserInputError',
    meaning: 'Aspire refused what was sent, such as with status 400 or 422.',
  },
  scope_missing: { tag: 'UserInputError', meaning: 'The API client lacks the scope for this call (status 403).' },
  not_found: { tag: 'UserInputError', meaning: 'The record or the path is not there.' },
  ambiguous: {
    tag: 'UserInputError',
    meaning:
      'Several records match where one is meant, or one that is spelled otherwise than given; nothing was written.',
  },
  too_large: { tag: 'UserInputError', meaning: 'The answer is larger, or takes longer, than one step allows.' },
  file_unavailable: { tag: 'UserInputError', meaning: 'A file cannot be fetched, or Aspire has no contents for it.' },
  outcome_unknown: {
    tag: 'UserInputError',
    meaning: 'A write may have reached Aspire and nobody knows whether it was done. Look before running it again.',
  },
  wrong_environment: { tag: 'UserInputError', meaning: 'The environment of the authentication is missing or unknown.' },
  rate_limited: {
    tag: 'ApiError',
    meaning: 'Aspire is receiving too many requests (status 429); nothing was changed.',
  },
  unavailable: {
    tag: 'ApiError',
    meaning: 'Aspire did not answer, or failed (status 408 or 5xx, network); nothing was changed.',
  },
  unexpected_reply: {
    tag: 'ApiError',
    meaning: 'Aspire answered something that this call cannot mean; nothing was changed.',
  },
  reconnect_needed: { tag: 'OauthRefreshError', meaning: 'Aspire takes the tokens no longer: authenticate anew.' },
  bug: { tag: 'ConnectorError', meaning: 'A fault of the connector itself.' },
} as const;

export type ErrorCode = keyof typeof errorCodes;
