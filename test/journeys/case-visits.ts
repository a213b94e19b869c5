import { paths } from '#paths';
import { sent, signedIn, type Visit } from './desk-visits.ts';

const office = 'qinghe-county-office';
const civil = 'qinghe-civil-affairs';

type Fields = Readonly<Record<string, string>>;

const nobody = { name: '张某某', phone: '10000000000', address: '青禾县青禾大道1号' };
const review = {
  ...{ way: 'review', procedure: 'ordinary', contested: 'publication', who: '张某某', what: '要求公开救助名单' },
  ...{ body: '青禾县人民政府', caseNumber: '青政复〔2026〕3号' },
};
const suit = { ...review, way: 'direct', procedure: '', body: '青禾县人民法院', caseNumber: '行初1号' };
const demand = { ...nobody, idNumber: '00000019900101000X', record: '出生日期', should: '1990年', evidence: '户口簿' };
const complaint = { ...nobody, mail: '', about: civil, ground: 'handling', what: '拖着不办' };

/** Records a review, a suit, a demand and a complaint; every page about them, as those who may open it. */
export async function caseVisits(origin: string): Promise<readonly Visit[]> {
  const [clerk, supervisor] = await Promise.all([signedIn(origin, 'mz-zhou'), signedIn(origin, 'zfb-zheng')]);
  const day = await todayAt(origin, clerk);
  const until = Temporal.PlainDate.from(day).add({ days: 7 }).toString();
  const does = (cookie: string, path: string, typed: Fields) => goes(origin, { cookie, path, typed });
  const decided = await does(clerk, paths.deskCases(civil, 'remedies'), { ...review, received: day });
  const running = await does(clerk, paths.deskCases(civil, 'remedies'), { ...suit, received: day });
  const demanded = await does(clerk, paths.deskCases(civil, 'corrections'), { ...demand, demanded: day });
  const complained = await does(supervisor, paths.deskCases(office, 'complaints'), { ...complaint, received: day });
  await does(clerk, `${decided}/reply`, { seen: '1', reply: '已经公开。', day });
  await does(clerk, `${decided}/outcome`, { seen: '2', result: 'revoked', words: '限期公开', day });
  await does(supervisor, `${complained}/account-request`, { seen: '1', question: '请说明办理经过。', until });

  const part = paths.deskPart(civil, office, complained.split('/').at(-1) ?? '');
  return [
    {
      cookie: clerk,
      pages: [
        paths.deskOf(civil),
        ...listsOf(civil, 'remedies'),
        ...[decided, running, `${decided}?done=noteOutcome`],
        ...listsOf(civil, 'corrections'),
        demanded,
        ...[paths.deskParts(civil), part],
      ],
    },
    {
      cookie: supervisor,
      pages: [
        paths.deskOf(office),
        ...listsOf(office, 'complaints'),
        ...[`${paths.deskCases(office, 'complaints')}?tab=waits`, complained],
        ...[paths.deskCases(civil, 'remedies'), decided, demanded, paths.deskFacts(civil)],
      ],
    },
    { cookie: await signedIn(origin, 'mz-tang'), pages: [decided, demanded, part] },
  ];
}

function listsOf(agency: string, section: 'remedies' | 'corrections' | 'complaints'): readonly string[] {
  const list = paths.deskCases(agency, section);
  return [list, `${list}?tab=all`, paths.deskNewCase(agency, section)];
}

/** The day that forms of the site fill in. */
async function todayAt(origin: string, cookie: string): Promise<string> {
  const form = await fetch(origin + paths.deskNewCase(civil, 'remedies'), { headers: { cookie } });
  const [input = ''] = /<input[^>]*name="received"[^>]*>/.exec(await form.text()) ?? [];
  return /value="([^"]+)"/.exec(input)?.[1] ?? '';
}

/** Sends a form that must do something, and answers where it leads. */
async function goes(origin: string, form: Parameters<typeof sent>[1]): Promise<string> {
  const { redirected, status, url } = await sent(origin, form);
  if (!redirected) throw new Error(`${url} was refused: ${status}`);
  return new URL(url).pathname;
}
