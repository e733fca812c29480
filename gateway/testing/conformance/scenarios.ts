/** A scenario of the official suite that is run against the gateway. */
export type Applicable = {
  scenario: string;
  /** Revisions of the protocol: one of each era. */
  versions: readonly Version[];
  /** Checks within it that cannot pass, and why. Each of them must indeed not pass. */
  except?: Readonly<Record<string, string>>;
};
export type Version = '2025-11-25' | '2026-07-28';

const both: readonly Version[] = ['2025-11-25', '2026-07-28'];
const noDiagnostics = 'it calls a diagnostic tool of the suite, which the gateway has not';
const toolsOnly = 'the gateway has tools, and neither prompts nor resources';

export const applicable: readonly Applicable[] = [
  { scenario: 'server-initialize', versions: ['2025-11-25'] },
  { scenario: 'ping', versions: ['2025-11-25'] },
  { scenario: 'tools-list', versions: both },
  { scenario: 'server-sse-multiple-streams', versions: ['2026-07-28'] },
  { scenario: 'dns-rebinding-protection', versions: both },
  {
    scenario: 'server-stateless',
    versions: ['2026-07-28'],
    except: {
      'sep-2575-server-rejects-undeclared-capability': noDiagnostics,
      'sep-2575-missing-capability-http-400': noDiagnostics,
      'sep-2575-http-server-no-independent-requests-on-stream': noDiagnostics,
      'sep-2575-server-no-log-without-loglevel': noDiagnostics,
    },
  },
  {
    scenario: 'caching',
    versions: ['2026-07-28'],
    except: {
      'sep-2549-prompts-list-caching-hints': toolsOnly,
      'sep-2549-resources-list-caching-hints': toolsOnly,
      'sep-2549-resources-templates-list-caching-hints': toolsOnly,
    },
  },
  { scenario: 'http-header-validation', versions: ['2026-07-28'] },
  { scenario: 'input-required-result-unsupported-methods', versions: ['2026-07-28'] },
];

const fixtures = 'calls test tools that a server has for the suite alone; the same is tested with our own tools';
const noSampling = 'needs sampling or roots of the client, which the gateway does not ask for';
const noSessions = 'needs sessions; the gateway answers each request by itself, so that any replica can';
const extension = 'is of an extension that the gateway does not have';

/** All other scenarios for servers, each with the reason why it says nothing of the gateway. A name that ends with * is a beginning. */
export const notApplicable: Readonly<Record<string, string>> = {
  'server-session-lifecycle': noSessions,
  'server-sse-polling': noSessions,
  'logging-set-level': 'is of logging to the client, which the protocol has given up; the gateway logs to stderr',
  'completion-complete': toolsOnly,
  'resources-*': toolsOnly,
  'prompts-*': toolsOnly,
  'sep-2164-resource-not-found': toolsOnly,
  'tools-call-*': fixtures,
  'json-schema-2020-12': fixtures,
  'elicitation-sep1034-defaults': fixtures,
  'elicitation-sep1330-enums': fixtures,
  'http-custom-header-server-validation': 'is of arguments sent as headers, which no tool of the gateway has',
  'input-required-result-basic-elicitation': fixtures,
  'input-required-result-basic-sampling': noSampling,
  'input-required-result-basic-list-roots': noSampling,
  'input-required-result-request-state': fixtures,
  'input-required-result-multiple-input-requests': fixtures,
  'input-required-result-multi-round': fixtures,
  'input-required-result-missing-input-response': fixtures,
  'input-required-result-non-tool-request': toolsOnly,
  'input-required-result-result-type': fixtures,
  'input-required-result-tampered-state': fixtures,
  'input-required-result-capability-check': fixtures,
  'input-required-result-ignore-extra-params': fixtures,
  'input-required-result-validate-input': fixtures,
  'sep-2640-skills-*': extension,
  'tasks-*': extension,
};
