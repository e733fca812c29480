import { createHash } from 'node:crypto';
import { connect, type Connected } from '../testing/client';

const hostile = `"><script>alert('x')</script><img src=x onerror=alert(1)>`;
let aspire: Connected;
beforeAll(async () => {
  aspire = await connect({ clientId: hostile });
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

const look = async (accept = 'text/html') => {
  const response = await fetch(`${aspire.emulator.url}/_emulator`, { headers: { accept } });
  return { response, text: await response.text() };
};

describe('the front page', () => {
  it('shows every list with its rows, as they are now', async () => {
    expect((await look()).text).toContain('<li><span>WorkTickets</span><span>330</span></li>');
    await aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Pallet' });
    expect((await look()).text).toContain('<li><span>UnitTypes</span><span>11</span></li>');
  });

  it('shows the latest requests, the latest first, and not itself', async () => {
    expect((await look()).text).toContain('None yet.');
    await aspire.get('/Branches', { $filter: 'BranchID eq 1' });
    await aspire.get('/Nothing');
    const { text } = await look();
    expect(text).toMatch(/\/Nothing<[\s\S]*404<[\s\S]*\/Branches<[\s\S]*\$filter=BranchID eq 1<[\s\S]*200</);
    expect(text.match(/<tbody>/g)).toHaveLength(1);
  });

  it('shows the faults in force, and how often they are', async () => {
    expect((await look()).text).toContain('<p class="soft">None.</p>');
    aspire.emulator.fault({ method: 'GET', path: '/Branches', status: 503, times: 4 });
    aspire.emulator.fault({ probability: 0.5, hang: true });
    const { text } = await look();
    expect(text).toContain('<code>{&quot;status&quot;:503,&quot;times&quot;:4}</code>');
    expect(text).toContain('until called off');
  });

  it('says how to connect, without the secret or a token', async () => {
    const { text } = await look();
    expect(text).toContain(`${aspire.emulator.url}/Authorization`);
    for (const hidden of [aspire.emulator.credentials.secret, aspire.token, aspire.refreshToken]) {
      expect(text).not.toContain(hidden);
    }
  });

  it('takes nothing that was sent for HTML', async () => {
    aspire.emulator.fault({ path: `/${hostile}`, body: hostile, status: 500 });
    await aspire.get('/Branches', { $filter: hostile, [hostile]: 1 });
    await fetch(`${aspire.emulator.url}/<script>alert(2)</script>?a='"><b>`);
    const { text } = await look();
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toContain('<img');
    expect(text).not.toContain('<b>');
    expect(text).toContain('&quot;&gt;&lt;script&gt;');
  });

  it('loads nothing from anywhere, and lets a browser run its own script alone', async () => {
    const { response, text } = await look();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    for (const tag of ['style', 'script']) {
      const [, inside] = new RegExp(`<${tag}>([^]*)</${tag}>`).exec(text)!;
      expect(policy).toContain(`${tag}-src 'sha256-${createHash('sha256').update(inside!).digest('base64')}'`);
    }
    expect(text).not.toMatch(/\b(?:src|href)="(?!data:,")/);
  });

  it('is JSON for a program that asks for it', async () => {
    const { response, text } = await look('application/json');
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(JSON.parse(text)).toMatchObject({ rows: { Branches: 4, WorkTickets: 330 }, connect: expect.any(Object) });
    expect(text).not.toContain(aspire.emulator.credentials.secret);
  });
});
