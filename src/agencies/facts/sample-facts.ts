import { type AgencyFacts, agencyFacts } from './agency-facts.ts';

/** What the law needs to know of an invented agency, for tests. */
export function sampleFacts(name: string, more: Partial<AgencyFacts> = {}): AgencyFacts {
  const office = { name: '办公室', address: '青禾县青禾大道1号', hours: '工作日 8:30—18:00', phone: '000-0000101' };
  return agencyFacts.parse({
    name,
    shortName: name,
    kind: 'department',
    level: 'county',
    codeWord: '青',
    office,
    ...more,
  });
}
