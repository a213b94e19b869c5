/** What is opened of a person for a reader, with the words before it. What the vault has not is not shown. */
export const shownEntries = {
  name: '姓名',
  idNumber: '证件号码',
  contact: '联系人',
  phone: '电话',
  mail: '电子邮箱',
  address: '地址',
} as const;
