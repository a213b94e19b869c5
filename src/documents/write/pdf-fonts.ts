import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A role's typefaces, the agency's own first, and the weight of the one that stands in. */
interface Face {
  readonly families: readonly string[];
  readonly weight: number;
}

/** Only the weights that are used: each is fifteen megabytes. */
const STAND_INS = [
  { package: '@expo-google-fonts/noto-serif-sc', weight: '400Regular' },
  { package: '@expo-google-fonts/noto-serif-sc', weight: '600SemiBold' },
  { package: '@expo-google-fonts/noto-sans-sc', weight: '500Medium' },
] as const;

/** Folders in which the compiler looks for typefaces. */
export function fontFolders(own: string | undefined): readonly string[] {
  const folders = STAND_INS.map((font) =>
    join(dirname(fileURLToPath(import.meta.resolve(`${font.package}/package.json`))), font.weight),
  );
  return own ? [own, ...folders] : folders;
}

/** Typefaces by role. An agency's own are known by their Chinese or their Latin name, as the file has it. */
export function familiesOf(own: string | undefined) {
  const pick = (names: readonly string[]) => (own ? names : []);
  return {
    title: face([...pick(['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05']), 'Noto Serif SC'], 600),
    body: [...pick(['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong']), 'Noto Serif SC'],
    heading: face([...pick(['黑体', 'SimHei']), 'Noto Sans SC'], 500),
    subheading: face([...pick(['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi']), 'Noto Serif SC'], 600),
  };
}

function face(families: readonly string[], weight: number): Face {
  return { families, weight };
}
