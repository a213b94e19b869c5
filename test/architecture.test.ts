import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { clocks, effects, keepers, rooms } from './rooms.ts';
import { type Source, sources } from './source.ts';

const root = join(import.meta.dirname, '..');
const entries = ['src/law/index.ts', 'src/reports/index.ts'];
const all = sources('src', 'test', 'bench', 'docs');
const ours = all.filter(({ path }) => path.startsWith('src/'));
const code = ours.filter(({ isTest }) => !isTest);
const inRooms = code.filter(({ room }) => room in rooms);

none('every file of src stands in a room, or is main.ts or paths.ts', () =>
  ours.filter(({ room }) => !(room in rooms) && !['main.ts', 'paths.ts'].includes(room)).map(({ path }) => path),
);

none('a room imports only what its row allows', () =>
  ours.flatMap((source) => source.imports.filter((imported) => !mayImport(source, imported)).map(arrow(source))),
);

none('relative imports stay in the room', () =>
  ours.flatMap(({ path, room, text }) =>
    [...text.matchAll(/from '((?:\.\.\/)+[^']+)'/g)]
      .filter(([, specifier = '']) => !join(path, '..', specifier).startsWith(join('src', room)))
      .map(([, specifier]) => `${path} → ${specifier}`),
  ),
);

none('law imports no package', () =>
  code
    .filter(({ room }) => room === 'law')
    .flatMap((source) => source.imports.filter((imported) => !imported.startsWith('src/')).map(arrow(source))),
);

none('only their keepers import file formats, databases and the network', () =>
  code.flatMap((source) =>
    keepers
      .filter(({ by }) => !by.includes(source.room))
      .flatMap(({ packages }) => source.imports.filter((imported) => packages.includes(imported)))
      .map(arrow(source)),
  ),
);

none('SQL stands only in the store, in store.ts, queries and projections', () =>
  inRooms
    .filter(
      ({ path, room }) => room !== 'store' && !/\/(?:store\.ts|queries\.ts|queries\/.*|projection\.ts)$/.test(path),
    )
    .filter(
      ({ imports, text }) =>
        imports.includes('kysely') || /\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/.test(text),
    )
    .map(({ path }) => path),
);

none('only main.ts looks at the clock', () =>
  inRooms.flatMap((source) => clocks.filter((clock) => clock.test(source.text)).map(arrow(source))),
);

none('a pure file has no effects', () =>
  inRooms.filter(isPure).flatMap((source) => effects.filter((effect) => effect.test(source.text)).map(arrow(source))),
);

none('nothing is longer than 250 lines', () =>
  all.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`),
);

test('half of the files have at most 50 lines, nine of ten at most 120', () => {
  const lines = code.map((source) => source.lines).sort((a, b) => a - b);
  assert.ok((lines[Math.floor(lines.length / 2)] ?? 0) <= 50);
  assert.ok((lines[Math.floor(lines.length * 0.9)] ?? 0) <= 120);
});

none('nothing is passed on from file to file but by the two entries', () =>
  ours
    .filter(({ path, text }) => !entries.includes(path) && /^export (?:type )?(?:\*|\{[^}]*\}) from/m.test(text))
    .map(({ path }) => path),
);

none('no drawer without an owner', () =>
  all
    .map(({ path }) => path)
    .filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|lib|shared)(?:\/|\.)/.test(path)),
);

none('every room that exists says in 10 to 20 lines what it is', () =>
  [...new Set(inRooms.map(({ room }) => room))].filter((room) => {
    const readme = join(root, 'src', room, 'README.md');
    const lines = existsSync(readme) ? readFileSync(readme, 'utf8').trimEnd().split('\n').length : 0;
    return lines < 10 || lines > 20;
  }),
);

none('what reads and checks reports knows no report of the fixtures', () => {
  const names = globSync('fixtures/annual-reports/*/', { cwd: root }).map(
    (folder) => folder.split(/[\\/]/).at(-1) ?? '',
  );
  const readers = code.filter(({ room }) => ['law', 'documents', 'reports'].includes(room));
  const words = [...names, ...agencies()].filter(Boolean);
  return readers.flatMap((source) => words.filter((word) => source.text.includes(word)).map(arrow(source)));
});

function agencies(): readonly string[] {
  return globSync('fixtures/annual-reports/*/expected.json', { cwd: root })
    .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')))
    .map(({ agency }) => agency);
}

function mayImport({ room }: Source, imported: string): boolean {
  const [top, to = ''] = imported.split('/');
  if (top !== 'src' || to === room) return true;
  if (room === 'law' || to === 'main.ts') return false;
  return room === 'main.ts' || to === 'law' || to === 'paths.ts' || (rooms[room]?.imports.includes(to) ?? false);
}

/** store.ts, commands and queries are where a pure room meets the world. */
function isPure({ path, room }: Source): boolean {
  return !rooms[room]?.shell && !/\/(?:store\.ts|queries\.ts|commands\/|queries\/)/.test(path);
}

function arrow(source: Source): (to: unknown) => string {
  return (to) => `${source.path} → ${to}`;
}

/** The law of the house is that there is none of these. */
function none(title: string, offenders: () => readonly string[]): void {
  test(title, () => assert.deepEqual(offenders(), []));
}
