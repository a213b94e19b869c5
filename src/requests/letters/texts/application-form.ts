import type { Block } from '#documents/model';
import { regulation } from '#law/citation';
import { applicantKinds, forms, ways } from '../../types.ts';
import { inShort, REGULATION } from '../phrases.ts';
import type { Writing } from '../types.ts';
import { BLANK_DAY, boxes, formTable } from './form-table.ts';

/** 第二十九条第二款 — the blank form for counter and mail. It asks for no purpose. */
export function applicationForm({ agency }: Writing): readonly Block[] {
  const { office } = agency;
  return [
    { kind: 'paragraph', style: 'flush', text: `${agency.name}：` },
    formTable('application', '政府信息公开申请表', [
      ['申请人类别', boxes(Object.values(applicantKinds), 3)],
      ['姓名或者名称', ''],
      ['证件名称、号码', '（附身份证明复印件）'],
      ['联系人', '（申请人是组织的填写）'],
      ['联系电话', ''],
      ['电子邮箱', ''],
      ['通信地址、邮编', ''],
      ['所需信息', '（写明名称、文号，或者便于查询的其他特征：时间、事项、地点等）\n\n\n'],
      ['信息的形式', boxes(Object.values(forms), 3)],
      ['获取途径', boxes(Object.values(ways), 2)],
      ['申请人签名\n（盖章）', `\n\n${BLANK_DAY}`],
    ]),
    note(
      `填写说明：依照${REGULATION}${regulation(29, 2).at}的规定填写；不需要说明申请的用途。一张表写一项信息，便于分别答复。`,
    ),
    note(
      `采用书面形式确有困难的，可以口头提出，由工作机构代为填写（${inShort(regulation(29, 1))}）。依申请提供政府信息不收取费用，数量、频次明显超过合理范围的除外（${inShort(regulation(42, 1))}）。`,
    ),
    note(
      [
        `提交：${office.name}，${office.address}${office.postcode ? `，邮编 ${office.postcode}` : ''}，电话 ${office.phone}`,
        office.fax && `传真 ${office.fax}`,
        office.hours,
      ]
        .filter(Boolean)
        .join('，')
        .concat('。'),
    ),
  ];
}

function note(text: string): Block {
  return { kind: 'paragraph', style: 'note', text };
}
