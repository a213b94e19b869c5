import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { type OptionGroup, selectField } from '#ui/field-select';
import { shortField } from '#ui/field-short';
import { filters } from '#ui/form';
import type { Content } from '#ui/html';
import { kinds, subjectWords } from '../said.ts';
import type { LogShown } from './page.ts';

const all = { value: '', words: '全部' };

/** What the log can be asked for; what is chosen stands in the address. */
export function logFilters({ agency, within, asked, people }: LogShown): Content {
  return filters(paths.deskLog(agency.id), [
    within.length > 1 && agencySelect(within, asked.in),
    selectField({ id: 'act', label: '行为', value: asked.act, options: [all, ...actOptions()] }),
    selectField({
      id: 'actor',
      label: '办理人',
      value: asked.actor,
      options: [all, ...unlisted(asked.actor, people), ...actorOptions(within, people)],
    }),
    selectField({
      id: 'subject',
      label: '对象',
      value: asked.subject,
      options: [
        all,
        ...(asked.subject && !(asked.subject in kinds)
          ? [{ value: asked.subject, words: subjectWords(asked.subject) }]
          : []),
        ...Object.entries(kinds).map(([value, { words }]) => ({ value, words })),
      ],
    }),
    shortField({ id: 'from', label: '从', type: 'date', value: asked.from }),
    shortField({ id: 'to', label: '到', type: 'date', value: asked.to }),
  ]);
}

function agencySelect(within: readonly Agency[], value: string): Content {
  const options = within.map(({ id, shortName }) => ({ value: id, words: shortName }));
  return selectField({ id: 'in', label: '机关', value, options: [all, ...options] });
}

/** An act that is in two tables is asked for once. */
function actOptions(): readonly OptionGroup[] {
  const named = new Set<string>();
  return Object.values(kinds).map(({ words, acts }) => ({
    group: words,
    options: Object.entries(acts)
      .filter(([value]) => !named.has(value) && named.add(value))
      .map(([value, { says }]) => ({ value, words: says })),
  }));
}

function actorOptions(within: readonly Agency[], people: LogShown['people']): readonly OptionGroup[] {
  const byAgency = Map.groupBy(people, ({ agency }) => agency);
  return within
    .map(({ id, shortName }) => ({
      group: shortName,
      options: (byAgency.get(id) ?? []).map(({ id: value, words }) => ({ value, words })),
    }))
    .filter(({ options }) => options.length);
}

/** Who was asked for by a link and is on no list. */
function unlisted(actor: string, people: LogShown['people']) {
  return actor && !people.some(({ id }) => id === actor) ? [{ value: actor, words: actor }] : [];
}
