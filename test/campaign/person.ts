/** One of many who ask for the same. */
export interface Person {
  /** from 0 on */
  readonly n: number;
  readonly idNumber: string;
  /** where the proxy says that he comes from */
  readonly address: string;
  /** presses the button twice */
  readonly twice: boolean;
}

const TWICE_OF = 20;
const SHARED_OF = 5;
const HOUSEHOLD = 40;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The people of a campaign. Every fifth is behind a network that forty share, which is more than one address may send. */
export function peopleOf(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, n) => ({
    n,
    idNumber: idNumberOf(n),
    address: n % SHARED_OF ? addressOf(10, n) : addressOf(11, Math.floor(n / SHARED_OF / HOUSEHOLD)),
    twice: n % TWICE_OF === 1,
  }));
}

/** Of no area, with a right check digit: a day of birth for every thousand. */
function idNumberOf(n: number): string {
  const born = Temporal.PlainDate.from('1960-01-01').add({ days: Math.floor(n / 999) });
  const digits = `000000${born.toString().replaceAll('-', '')}${String((n % 999) + 1).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return digits + '10X98765432'[sum % 11];
}

function addressOf(network: number, n: number): string {
  return [network, (n >> 16) & 255, (n >> 8) & 255, n & 255].join('.');
}
