/** What a room may touch, beside itself, `law` and `paths.ts`: other rooms, and packages that are kept to few. */
export interface Room {
  readonly imports: readonly string[];
  /** a shell has effects; every other room is pure but for its store.ts, commands and queries */
  readonly shell?: true;
}

const fileFormats = [
  'docx',
  'fflate',
  'htmlparser2',
  'hucre',
  'pdfjs-dist',
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/noto-sans-sc',
  '@expo-google-fonts/noto-serif-sc',
];
const databases = ['node:sqlite', 'pg', '@electric-sql/pglite'];
const network = ['node:net', 'node:http', 'node:https', 'node:http2', 'node:tls', 'node:dns', 'node:dgram'];

const domain = ['documents', 'store', 'ui', 'journal', 'agencies', 'requests', 'remedies', 'reports', 'demo'];

/** The table of docs/architecture.md. */
export const rooms: Readonly<Record<string, Room>> = {
  law: { imports: [] },
  documents: { imports: [] },
  store: { imports: [], shell: true },
  ui: { imports: [] },
  journal: { imports: ['store'] },
  agencies: { imports: ['store', 'journal'] },
  requests: { imports: ['documents', 'store', 'journal', 'agencies'] },
  remedies: { imports: ['documents', 'store', 'journal', 'agencies', 'requests'] },
  reports: { imports: ['documents', 'store', 'journal', 'agencies', 'requests', 'remedies'] },
  demo: { imports: domain },
  web: { imports: domain, shell: true },
  cli: { imports: domain, shell: true },
  clock: { imports: domain, shell: true },
};

/** Packages that only some rooms may import. */
export const keepers: readonly { readonly packages: readonly string[]; readonly by: readonly string[] }[] = [
  { packages: fileFormats, by: ['documents'] },
  { packages: databases, by: ['store'] },
  { packages: network, by: ['web', 'clock', 'main.ts'] },
];

/** Nothing but main.ts looks at the clock or draws lots: time is an argument. */
export const clocks: readonly RegExp[] = [/\bnew Date\b/, /\bDate\.now\b/, /\bTemporal\.Now\b/, /\bperformance\.now\b/];

/** What a pure file cannot do besides. */
export const effects: readonly RegExp[] = [/\bfetch\(/, /\bMath\.random\b/, /\bsetTimeout\(/, /\bsetInterval\(/];
