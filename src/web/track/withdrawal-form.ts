import { html } from 'hono/html';
import { paths } from '#paths';
import { withdraw } from '#requests/commands/withdraw';
import type { OwnForm } from './own-form.ts';

/** 撤回申请, on a page of its own: nobody withdraws by one wrong press. */
export const withdrawalForm: OwnForm = {
  act: 'withdraw',
  path: paths.withdrawal,
  title: '撤回申请',
  submit: '撤回这份申请',
  done: '申请已经撤回，不再办理。',
  typed: [],
  fields: () => html`<p>撤回以后不再办理，也不能恢复；仍然需要的，可以重新提出申请，期限重新计算。</p>`,
  send: (registry, on) => withdraw(registry, { ...on, how: '申请人凭编号和查询码在网上撤回' }),
};
