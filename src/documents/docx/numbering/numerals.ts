const DIGITS = '〇一二三四五六七八九';
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const MOST_IN_WORDS = 9999;

/** A number as Word prints it in one of its formats; formats it does not know are decimal, as in Word itself. */
export function numeral(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: (value) => enclosed(value, 0x2460),
  decimalEnclosedCircleChinese: (value) => enclosed(value, 0x2460),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
  chineseCounting: (value) => inWords(value, DIGITS, '十百千'),
  chineseCountingThousand: (value) => inWords(value, DIGITS, '十百千'),
  taiwaneseCounting: (value) => inWords(value, DIGITS, '十百千'),
  taiwaneseCountingThousand: (value) => inWords(value, DIGITS, '十百千'),
  japaneseCounting: (value) => inWords(value, DIGITS, '十百千'),
  ideographDigital: (value) => String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? ''),
  chineseLegalSimplified: (value) => inWords(value, FORMAL_DIGITS, '拾佰仟'),
  ideographLegalTraditional: (value) => inWords(value, FORMAL_DIGITS, '拾佰仟'),
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
  upperLetter: (value) => letters(value, 'A'),
  lowerLetter: (value) => letters(value, 'a'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
};

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function enclosed(value: number, first: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(first + value - 1) : String(value);
}

/** 十二, 一百〇五, 二十 */
function inWords(value: number, digits: string, units: string): string {
  if (value < 1 || value > MOST_IN_WORDS) return String(value);

  const places = [...String(value)].map(Number);
  let words = '';
  places.forEach((digit, index) => {
    const unit = units[places.length - index - 2] ?? '';
    if (digit > 0) words += `${digits[digit]}${unit}`;
    else if (places.slice(index).some((later) => later > 0) && !words.endsWith(digits[0] ?? '')) words += digits[0];
  });
  return value >= 10 && value < 20 ? words.slice(1) : words;
}

function letters(value: number, first: string): string {
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 10));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let out = '';
  for (const [size, sign] of signs) for (; rest >= size; rest -= size) out += sign;
  return out;
}
