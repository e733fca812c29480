import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { settings } from '../../src/config/settings.ts';

type Service = {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  ports?: string[];
  volumes?: string[];
};

const { services, volumes } = parse(readFileSync(new URL('../../../compose.yaml', import.meta.url), 'utf8')) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};

it('compose.yaml has Postgres, OpenBao and the gateway, each with a version', () => {
  expect(Object.keys(services)).toEqual(['postgres', 'openbao', 'gateway']);
  for (const { image } of Object.values(services)) expect(image).toMatch(/^[\w./-]+:\d/);
});

it('compose.yaml sets no variable that the gateway does not know', () => {
  const known = [...Object.keys(settings), 'DATABASE_URL'];
  expect(Object.keys(services.gateway?.environment ?? {}).filter((name) => !known.includes(name))).toEqual([]);
});

it('compose.yaml has no password in it, and publishes the gateway to this machine only', () => {
  const { gateway, postgres } = services;
  expect(postgres?.environment?.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
  expect(gateway?.environment?.ASPIRE_GATEWAY_KEY).toMatch(/^\$\{ASPIRE_GATEWAY_KEY:\?/);
  expect(gateway?.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
});

it('compose.yaml waits for a healthy Postgres, and names the volumes that it uses', () => {
  expect(services.gateway?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  expect(services.postgres?.healthcheck?.test.length).toBeGreaterThan(1);
  const named = Object.values(services).flatMap(({ volumes: used = [] }) => used.filter((line) => /^\w+:/.test(line)));
  expect(named.map((line) => line.split(':')[0])).toEqual(Object.keys(volumes));
});
