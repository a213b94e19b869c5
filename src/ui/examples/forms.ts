import { html } from 'hono/html';
import { paths } from '#paths';
import { checkbox, checkboxes, fieldset, radios } from '../choices.ts';
import { chosenFiles } from '../chosen-files.ts';
import { fileField, textField } from '../field.ts';
import { selectField } from '../field-select.ts';
import { passwordField, shortField } from '../field-short.ts';
import { filters, postForm, pressForm, submitRow } from '../form.ts';
import { steps } from '../steps.ts';
import type { Example } from './example.ts';

const posted = { action: paths.gallery, csrf: 'example' };

/** What a person fills in and sends. */
export const forms: readonly Example[] = [
  {
    element: '控件',
    says: '选择文件',
    show: fileField({
      id: 'example-file',
      label: '年度报告文件',
      hint: '不超过 20 MB',
      error: '请选择一个文件',
      accept: '.docx',
    }),
  },
  {
    element: '控件',
    says: '退回来的表单：选过的文件还在，不要的可以去掉',
    show: chosenFiles({
      id: 'example-files',
      held: { name: 'held', value: 'example' },
      takeOut: 'takeOut',
      files: [
        { id: 'card', name: '身份证.jpg', size: 1_258_291 },
        { id: 'licence', name: '营业执照副本（青禾县市场监督管理局2019年核发，第二页）.pdf', size: 18_432 },
      ],
      again: ['位置图.png'],
    }),
  },
  {
    element: '控件',
    says: '粘贴文字',
    show: textField({
      id: 'example-text',
      label: '或者粘贴全文',
      hint: '连表格一起复制',
      value: '2024年，青禾县民政局新收申请46件，全部按期答复。',
    }),
  },
  {
    element: '控件',
    says: '日期、数字',
    show: shortField({ id: 'example-day', label: '收到申请之日', type: 'date', value: '2026-03-02', hint: '次日起计' }),
  },
  {
    element: '控件',
    says: '账号、口令：浏览器可以代填，口令从不送回',
    show: html`${shortField({ id: 'example-user', label: '账号', type: 'text', wide: true, value: 'chen', autocomplete: 'username' })}
${passwordField({ id: 'example-password', label: '口令', autocomplete: 'current-password', error: '账号或者口令不对' })}
${shortField({ id: 'example-code', label: '动态码', type: 'text', value: '', hint: '打开身份验证器，输入 6 位数字', autocomplete: 'one-time-code', inputmode: 'numeric' })}`,
  },
  {
    element: '控件',
    says: '从一列里选一个',
    show: selectField({
      id: 'example-select',
      label: '所属机关',
      optional: true,
      value: 'beiling',
      options: [
        { value: '', words: '全部' },
        { group: '部门', options: [{ value: 'civil-affairs', words: '县民政局' }] },
        { group: '乡镇', options: [{ value: 'beiling', words: '北岭镇' }] },
      ],
    }),
  },
  {
    element: '控件组',
    says: '几样里选一样',
    show: radios({
      id: 'example-radios',
      legend: '收费标准',
      row: true,
      options: [
        { value: 'items', words: '按件' },
        { value: 'pages', words: '按量' },
      ],
      chosen: ['items'],
    }),
  },
  {
    element: '控件组',
    says: '可以选几样；选不了的写明原因',
    show: checkboxes({
      id: 'example-checkboxes',
      legend: '角色',
      hint: '三员的账号不兼其他角色',
      error: '请至少选一个角色',
      options: [
        { value: 'clerk', words: '经办人' },
        { value: 'sectionHead', words: '科室负责人' },
        { value: 'auditAdmin', words: '审计管理员', hint: '已经选了经办人，不能兼任', locked: true },
      ],
      chosen: ['clerk'],
    }),
  },
  {
    element: '控件组',
    says: '一起问的几个控件',
    show: fieldset({
      id: 'example-fieldset',
      legend: '办公地点',
      body: html`${shortField({ id: 'example-address', label: '地址', type: 'text', value: '', wide: true })}${checkbox({ id: 'example-box', name: 'box', value: '1', words: '对外公布', checked: true })}`,
    }),
  },
  {
    element: '步骤',
    says: '页内目录，写明哪一部分要改',
    show: steps('表单各部分', [
      { part: 'example-fieldset', words: '办公地点', wrong: 1 },
      { part: 'example-checkboxes', words: '角色' },
    ]),
  },
  {
    element: '表单',
    says: '提交：动作和对象都写在按钮上',
    show: postForm({
      ...posted,
      key: 'example',
      seen: 3,
      body: html`${shortField({ id: 'example-reason', label: '延长理由', type: 'text', value: '', wide: true })}
${submitRow({ words: '报负责人同意', beside: html`<a class="btn btn--quiet" href="#top">返回</a>` })}
${submitRow({ words: '送审核', plain: true, locked: '还有 2 处疑点没有处理' })}`,
    }),
  },
  {
    element: '表单',
    says: '只有一个按钮',
    show: html`<div class="row">${pressForm({ ...posted, words: '停用账号' })}${pressForm({ ...posted, words: '退出', quiet: true })}</div>`,
  },
  {
    element: '表单',
    says: '筛选：选了什么，都在地址里',
    show: filters(paths.gallery, [
      shortField({ id: 'example-q', name: 'q', label: '姓名、账号', type: 'search', value: '' }),
      selectField({
        id: 'example-role',
        name: 'role',
        label: '角色',
        value: '',
        options: [
          { value: '', words: '全部' },
          { value: 'clerk', words: '经办人' },
        ],
      }),
    ]),
  },
];
