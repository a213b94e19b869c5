import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachmentsTrouble, LARGEST_FILE, mediaOf } from './attachments.ts';
import { checkApplication, type Typed } from './check.ts';
import { idNumberTrouble, plainNumber } from './id-number.ts';
import { phoneTrouble, plainPhone } from './phone.ts';

for (const { number, says } of [
  { number: '00000019900101000X', says: null },
  { number: '000000 19900101 000x', says: null },
  { number: '００００００１９９００１０１０００Ｘ', says: null },
  { number: '0000001990010100', says: /少 2 位，居民身份证号码是 18 位/ },
  { number: '00000019900101000X1', says: /多 1 位/ },
  { number: '0000001990010100X0', says: /只有数字，最后一位可以是 X/ },
  { number: '000000199002300000', says: /第 7 位到第 14 位是出生日期/ },
  { number: '000000199001010001', says: /有一位写错了/ },
])
  test(`身份证号码 ${number}`, () => is(idNumberTrouble(plainNumber(number)), says));

for (const { phone, says } of [
  { phone: '10000000000', says: null },
  { phone: '+86 100 0000 0000', says: null },
  { phone: '000-0000111', says: null },
  { phone: '（0000）00001111转23', says: null },
  { phone: '0000000111', says: null },
  { phone: '+1 000 000 0000', says: null },
  { phone: '1000000000', says: /少 1 位，手机号是 11 位数字/ },
  { phone: '100000000000', says: /多 1 位/ },
  { phone: '0000111', says: /要写区号和 7 位或者 8 位号码/ },
  { phone: '8000111', says: /座机前面要加区号/ },
  { phone: '老王家', says: /只写数字/ },
])
  test(`电话 ${phone}`, () => is(phoneTrouble(plainPhone(phone)), says));

const good: Typed = {
  applicant: 'natural',
  name: '张某某',
  idNumber: '00000019900101000x',
  otherPaper: false,
  contact: '',
  phone: '000-0000111',
  mail: '',
  address: '',
  wants: '2025年城市最低生活保障资金支出情况',
  form: 'electronic',
  way: 'download',
};

test('第二十九条：填好的申请写成一种样子', () => {
  const read = checkApplication(good);
  assert.ok('application' in read);
  assert.equal(read.application.idNumber, '00000019900101000X');
});

for (const { rule, given, field, says } of [
  { rule: '没有选身份', given: { applicant: '' }, field: 'applicant', says: /以谁的名义/ },
  { rule: '没有写名字', given: { name: ' ' }, field: 'name', says: /填写姓名/ },
  { rule: '名字太长', given: { name: '长'.repeat(61) }, field: 'name', says: /不能超过 60 个字$/ },
  { rule: '单位写了身份证号码', given: org({ idNumber: good.idNumber }), field: 'idNumber', says: /有一位写错了/ },
  { rule: '单位的代码少一位', given: org({ idNumber: '91350100M000100Y4' }), field: 'idNumber', says: /少 1 位/ },
  { rule: '单位没有联系人', given: org({ contact: '' }), field: 'contact', says: /联系人/ },
  { rule: '其他证件没有写号码', given: { otherPaper: true, idNumber: '' }, field: 'idNumber', says: /证件的号码/ },
  { rule: '要邮件没有写邮箱', given: { way: 'mail' }, field: 'mail', says: /填写邮箱/ },
  { rule: '邮箱写错', given: { mail: '没有' }, field: 'mail', says: /name@example\.cn/ },
  { rule: '要邮寄没有写地址', given: { form: 'paper', way: 'post' }, field: 'address', says: /收件地址/ },
  { rule: '纸质的要下载', given: { form: 'paper' }, field: 'way', says: /邮寄或者当面领取/ },
  { rule: '查阅的要下载', given: { form: 'reading' }, field: 'way', says: /查阅、抄录要到场/ },
  { rule: '只写全部材料', given: { wants: '你单位的全部材料。' }, field: 'wants', says: /不能只写“全部材料”/ },
  { rule: '没有写所需信息', given: { wants: '' }, field: 'wants', says: /名称、文号或者特征/ },
])
  test(`第二十九条第二款：${rule}，只说这一处`, () => {
    const read = checkApplication({ ...good, ...given });
    assert.ok(Array.isArray(read));
    assert.deepEqual(
      read.map((one) => one.field),
      [field],
    );
    assert.match(read[0].says, says);
  });

test('第二十九条：选了邮件才要邮箱，选了邮寄才要地址；护照号码不核对位数；单位的代码核对校验码', () => {
  for (const given of [
    { otherPaper: true, idNumber: 'E00000001' },
    { way: 'mail', mail: 'zhang@example.cn' },
    { form: 'paper', way: 'post', address: '青禾县青禾大道9号' },
    { form: 'reading', way: 'collect' },
    { wants: '北岭镇低保的全部材料' },
    org({}),
  ])
    assert.ok('application' in checkApplication({ ...good, ...given }), JSON.stringify(given));
});

test('第二十九条：什么都没有填，逐项都说', () => {
  const empty = Object.fromEntries(Object.keys(good).map((name) => [name, ''])) as unknown as Typed;
  const read = checkApplication({ ...empty, otherPaper: false });
  assert.ok(Array.isArray(read));
  assert.deepEqual(
    read.map(({ field }) => field),
    ['applicant', 'name', 'idNumber', 'phone', 'wants', 'form', 'way'],
  );
});

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

test('附件看内容，不看名字', () => {
  assert.equal(mediaOf(png), 'image/png');
  assert.equal(mediaOf(Buffer.from('%PDF-1.7')), 'application/pdf');
  assert.equal(mediaOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)), 'image/jpeg');
  assert.equal(mediaOf(Buffer.from('MZ')), null);
});

for (const { rule, files, says } of [
  { rule: '没有附件', files: [], says: null },
  { rule: '五个', files: Array.from({ length: 5 }, () => png), says: null },
  { rule: '六个', files: Array.from({ length: 6 }, () => png), says: /最多 5 个/ },
  { rule: '空的', files: [new Uint8Array()], says: /“1\.png”是空的/ },
  { rule: '太大', files: [png, Buffer.concat([png], LARGEST_FILE + 1)], says: /“2\.png”超过 5 MB/ },
  { rule: '程序', files: [Buffer.from('MZ')], says: /不是 JPG、PNG 或者 PDF/ },
])
  test(`附件：${rule}`, () => {
    const trouble = attachmentsTrouble(files.map((bytes, i) => ({ name: `${i + 1}.png`, bytes })));
    is(trouble?.why.says ?? null, says);
  });

function org(given: Partial<Typed>): Partial<Typed> {
  return { applicant: 'enterprise', idNumber: '91350100M000100Y43', contact: '李某', ...given };
}

function is(told: string | null, says: RegExp | null): void {
  if (says) assert.match(told ?? '', says);
  else assert.equal(told, null);
}
