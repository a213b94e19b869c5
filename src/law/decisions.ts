/**
 * Where the law is silent: what we follow, in a sentence. Each is a record in docs/decisions that says why,
 * and which setting of `Practice` chooses otherwise.
 */
export const decisions = {
  'day-zero': '起算之日不计入，次日为第一日，准用民法典第二百零一条',
  'consultation-days': '征求意见书发出之日计入答复期限，次日起至收到答复之日不计入',
  'consultation-limit': '征求意见不计入的时间，以被征求方收到之日起15个工作日为限；不知道收到之日的，按发出之日算',
  'late-extension': '延期应当在原期限届满前告知申请人，期满之后才告知的不延长期限',
  'secrecy-referral': '报主管部门或者保密行政管理部门确定的时间计入答复期限',
  'late-supplement-notice': '第7个工作日以后才要求补正的，仍自收到补正之日起重新计算期限，并标明逾期',
  'payment-restarts-clock': '申请人缴费后，答复期限自缴费次日起重新计算',
  'fee-items-order': '同一申请人在同一机关一个自然月内的申请，按收到的先后排件数',
  'pages-per-application': '按量计收以一件申请为单位，A4及以下幅面单面为一页，各件不累计',
  'fee-measures-in-force': '信息处理费管理办法自2021年1月1日起施行',
  'report-day': '“1月31日前”“3月31日前”包括当日；当日是休息日的不顺延，内部以前一个工作日为限',
  'budget-day': '预算法的20日是自然日，期满之日是休息日的不顺延',
  'table-3-rows': '年度报告格式没有写明的，按行名判断计入表三哪一行',
  'review-first-scope': '复议前置只及于依第十四条至第十六条作出的不予公开，逾期不答复不在其内',
  'optional-remedies': '行政查询、加工分析、信访、公开出版物、重复申请的告知书，也写明复议和诉讼',
  'table-4-results': '复议和诉讼的各种结果，按其性质归入表四的维持、纠正、其他',
  'correction-time': '更正要求没有法定期限，由行政机关自行设定工作日数；没有设定的不计期限',
  'uncovered-year': '没有收录放假通知的年份，只把法定节假日和周末当作休息日，结果标为暂定',
} as const satisfies Record<string, string>;

export type DecisionId = keyof typeof decisions;
