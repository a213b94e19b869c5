import type { AgencyFacts } from '#agencies/facts/agency-facts';
import { checkCharacter } from '#agencies/facts/credit-code';

interface Named {
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyFacts['kind'];
  readonly codeWord: string;
  /** its number in the county: makes its code, its telephone and its house number */
  readonly serial: number;
}

/** What the law needs to know of an agency of 青禾县. */
export function county({ serial, ...named }: Named): AgencyFacts {
  const two = String(serial).padStart(2, '0');
  const isTownship = named.kind === 'township';

  return {
    ...named,
    level: isTownship ? 'township' : 'county',
    vertical: false,
    issuesRules: false,
    creditCode: creditCode(serial),
    numberPattern: '{word}依申〔{year}〕{number}号',
    review: { name: '青禾县人民政府', address: '青禾县青禾大道1号', online: 'https://fuyi.qinghe.example.cn' },
    court: { name: '青禾县人民法院', address: '青禾县法院路1号' },
    office: {
      name: isTownship ? '党政办公室' : '办公室',
      address: isTownship ? `青禾县${named.shortName}政府路1号` : `青禾县青禾大道${serial}号`,
      hours: '工作日 8:30—12:00，14:30—18:00',
      phone: `000-000${two}01`,
      fax: `000-000${two}02`,
      postcode: '000000',
      email: `gk${two}@qinghe.example.cn`,
    },
    localHolidays: [],
    confirmAtOnce: false,
    correctionWorkdays: null,
    reportDay: isTownship || named.kind === 'department' ? '01-20' : '',
  };
}

/** 11: 机关; 000000: no area; the serial; and the character that checks them. */
function creditCode(serial: number): string {
  const code = `11000000${String(serial).padStart(9, '0')}`;
  return `${code}${checkCharacter(code)}`;
}
