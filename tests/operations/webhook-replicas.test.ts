import { pluralOfType } from '../../src/domain/delivery/delivered-types';
import { editorialTypes, type EditorialType } from '../../src/domain/shared/content-types';
import { cases, chanceOf, testSeed } from '../helpers/newsroom/chance';
import { expectOk } from '../helpers/newsroom/client';
import { eventually } from '../helpers/newsroom/eventually';
import { ownNewsroom, stopInstance, type Instance } from '../helpers/newsroom/instances';
import { readExport } from '../helpers/newsroom/replica';
import { startUpheaval } from '../helpers/newsroom/upheaval';
import { startReplicatingSite, type Mood, type ReplicatingSite, type Told } from '../helpers/network/replicating-site';

const seed = testSeed();
const chance = chanceOf(seed);
const rounds = cases({ few: 10, many: 150 });

let instance: Instance;
const sites = new Map<string, ReplicatingSite>();

beforeAll(async () => {
  instance = await ownNewsroom('webhook_replicas', { WEBHOOKS_ALLOW_PRIVATE: 'true' });
}, 180_000);

afterAll(async () => {
  await stopInstance(instance);
  for (const site of sites.values()) await site.goDown();
});

/** The entry as the public gets it now; an answer that is older than what was told is asked for again. */
const read = async ({ sequence, type, documentId, locale }: Told): Promise<{ readonly sequence: number } | null> => {
  const path = `/api/delivery/${locale}/${pluralOfType[type as EditorialType]}/${documentId}`;
  let found: { readonly sequence: number } | null = null;
  await eventually('the answer is as new as the message', async () => {
    const answer = await instance.newsroom.anonymous.get(path);
    if (answer.status === 404 || answer.status === 410) {
      found = null;
      return true;
    }
    const { alternates: _alternates, ...entry } = expectOk(answer, 'the entry').body.data;
    found = entry;
    return entry.sequence >= sequence;
  });
  return found;
};

/** Who fails eleven times in a row is given up: this many leave hope. */
const mostFailures = 5;
let failures = 0;

const failing = (): Mood => {
  const answer = chance.pick(['taken', 'taken', 'refused', 'forgetful', 'broken'] as const);
  failures = answer === 'taken' || failures === mostFailures ? 0 : failures + 1;
  return { delay: 0, answer: failures === 0 ? 'taken' : answer };
};

/** How the sites are: one fails and forgets, one is slow, one is down now and then. */
const moods: Readonly<Record<string, () => Mood>> = {
  failing,
  slow: () => ({ delay: 20 + chance.below(180), answer: 'taken' }),
  restarting: () => ({ delay: chance.below(20), answer: 'taken' }),
};

const subscribe = async (name: string): Promise<void> => {
  const site = await startReplicatingSite(read, moods[name] as () => Mood);
  sites.set(name, site);
  const { secret } = expectOk(
    await instance.newsroom
      .as('admin')
      .post('/delivery/subscribers', { name, url: site.url, contentTypes: [...editorialTypes] }),
    'a subscriber',
  ).body.data;
  site.begin(secret, await readExport(instance.newsroom.anonymous, `&types=${editorialTypes.join(',')}`));
};

/** What failed waits some seconds, then minutes: the test's time goes faster. */
const hurry = async (): Promise<void> => {
  await instance.newsroom.sql('update delivery_subscribers set next_attempt_at = now() where next_attempt_at > now()');
  await instance.newsroom.sql(
    `select graphile_worker.add_job('delivery.webhooks.subscriber', json_build_object('subscriber', id::text),
              job_key := 'delivery.webhooks.subscriber:' || id::text) from delivery_subscribers`,
  );
};

const subscribers = async (): Promise<readonly { readonly state: string; readonly lag: number }[]> =>
  expectOk(await instance.newsroom.as('admin').get('/delivery/subscribers'), 'the list').body.data;

test(`sites that fail, are slow or restart end as the full export, told in order (TEST_SEED=${seed})`, async () => {
  for (const name of Object.keys(moods)) await subscribe(name);
  const upheaval = await startUpheaval(instance.newsroom, chance);
  const restarting = sites.get('restarting') as ReplicatingSite;
  for (let round = 0; round < rounds; round += 1) {
    if (round % 5 === 2) await restarting.goDown();
    if (round % 5 === 4) await restarting.comeUp();
    await upheaval.round(3);
    await hurry();
  }
  if ((rounds - 1) % 5 === 2 || (rounds - 1) % 5 === 3) await restarting.comeUp();
  await eventually(
    'everybody has been told everything',
    async () => {
      await hurry();
      return (await subscribers()).every(({ lag }) => lag === 0);
    },
    60_000,
  );
  expect((await subscribers()).map(({ state }) => state)).toEqual(['active', 'active', 'active']);
  const whole = await readExport(instance.newsroom.anonymous, `&types=${editorialTypes.join(',')}`);
  expect(whole.size).toBeGreaterThan(0);
  for (const [name, site] of sites) {
    expect([name, site.complaints]).toEqual([name, []]);
    expect([name, site.content()]).toEqual([name, whole]);
    expect(site.counts.taken).toBeGreaterThan(rounds);
  }
  expect(sites.get('failing')?.counts.turnedAway).toBeGreaterThan(0);
}, 600_000);
