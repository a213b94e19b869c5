import { kinds, levels } from '#agencies/facts/agency-facts';
import { noticeText } from './calendar-runners.ts';
import { unrelated } from './places.ts';
import { remedyFields } from './remedy-fields.ts';
import { requestFields } from './request-fields.ts';

type Fields = Readonly<Record<string, string>>;

let serial = 0;

/** What is typed into the form of an act so that nothing but a permission can refuse it. */
export function typedFor(name: string, clerk: string, id = ''): Fields {
  serial += 1;
  if (name === 'calendar.adoptNotice') return { text: noticeText(Number(id.replace('calendar/', ''))), scope: 'own' };
  return name === 'request.assign'
    ? { to: clerk }
    : (forms[name]?.() ?? remedyFields[name] ?? requestFields[name] ?? {});
}

const facts = (): Fields => ({
  name: `青禾县第${serial}局`,
  shortName: `县第${serial}局`,
  kind: Object.keys(kinds)[2] ?? '',
  level: Object.keys(levels)[3] ?? '',
  codeWord: '青',
  numberPattern: '{word}依申〔{year}〕{number}号',
  'office.name': '办公室',
  'office.address': '青禾县青禾大道1号',
  'office.hours': '工作日 8:30—18:00',
  'office.phone': '000-0000101',
  'review.name': '青禾县人民政府',
  'review.online': 'https://fuyi.qinghe.example.cn',
  'court.name': '青禾县人民法院',
});

const sure = { sure: 'yes' };

const forms: Readonly<Record<string, () => Fields>> = {
  'agency.establish': () => ({ id: `qinghe-form-${serial}`, ...facts() }),
  'agency.describe': facts,
  'agency.move': () => ({ parent: unrelated }),
  'agency.abolish': () => sure,
  'staff.appoint': () => ({ username: `form-${serial}`, name: '新某', section: '办公室' }),
  'staff.authorise': () => ({ roles: 'clerk' }),
  'staff.assign': () => ({ section: '社会事务科' }),
  'staff.rename': () => ({ name: '改某' }),
  'staff.dismiss': () => sure,
  'person.reveal': () => ({ reason: 'handle' }),
  'person.erase': () => ({ reason: 'done', ...sure }),
  'report.freeze': () => sure,
  'system.grantToken': () => ({ name: '12345热线', scopes: 'file' }),
  'system.setWebhook': () => ({ url: 'https://hotline.example/told', topics: 'filed' }),
  'system.revokeToken': () => sure,
  'log.export': () => ({ form: 'csv' }),
};
