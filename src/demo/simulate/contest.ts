import type { Asker, Registry } from '#agencies/types';
import type { NotAllowed } from '#journal/types';
import { amend } from '#remedies/commands/amend';
import { annul } from '#remedies/commands/annul';
import { appeal } from '#remedies/commands/appeal';
import { noteOutcome } from '#remedies/commands/note-outcome';
import { notice } from '#remedies/commands/notice';
import { remand } from '#remedies/commands/remand';
import type { OnSubject } from '#remedies/subject/act-on';
import type { Result } from '#remedies/types';
import { done } from '../done.ts';
import type { Case } from './case.ts';
import type { TalliedRemedy } from './naive-remedies.ts';

type More<C> = Omit<C, keyof OnSubject>;

type Done = { readonly ok: true; readonly version: number };

/** One simulated review or suit about a request: what table 4 counts is told to the naive count. */
export class Contest {
  readonly about: Case;
  readonly tallied: TalliedRemedy;
  subject = '';
  #seen = 0;

  constructor(about: Case, way: TalliedRemedy['way']) {
    this.about = about;
    this.tallied = { way, result: null, pending: [] };
  }

  async do<C extends OnSubject>(
    command: (registry: Registry, command: C) => Promise<Done | NotAllowed>,
    asker: Asker,
    ...[more]: object extends More<C> ? [More<C>?] : [More<C>]
  ): Promise<void> {
    const { office, registry } = this.about.desk;
    const on = { asker, key: null, agency: office.agency, subject: this.subject, seen: this.#seen, ...more };
    this.#seen = (await done(command(registry, on as unknown as C))).version;
  }

  async notice(after: string | null): Promise<void> {
    const { way } = this.tallied;
    const { office, registry, today, remedies } = this.about.desk;
    const { subject, version } = await done(
      notice(registry, {
        ...{
          asker: office.clerk,
          key: null,
          agency: office.agency,
          way,
          contested: 'decision',
          after,
          received: today,
        },
        ...{ procedure: way === 'review' ? 'ordinary' : null, about: this.about.subject },
        body: way === 'review' ? '青禾县人民政府' : '青禾县人民法院',
        ...{ caseNumber: '案号', who: '某某', what: '对答复不服' },
      }),
    );
    this.subject = subject;
    this.#seen = version;
    remedies.noticed(this.tallied);
  }

  /** @param counts what table 4 knows the result by, where the paper only says that the first judgment stands */
  async decided(result: Result | 'affirmed', counts: Result): Promise<void> {
    await this.do(noteOutcome, this.about.clerk, { result, words: '见文书' });
    this.about.desk.remedies.decided(this.tallied, counts, this.about.desk.today);
  }

  async appeal(): Promise<void> {
    await this.do(appeal, this.about.clerk, { by: 'plaintiff', body: '青禾市中级人民法院', caseNumber: '案号' });
    this.about.desk.remedies.contested(this.tallied, this.about.desk.today);
  }

  async remand(): Promise<void> {
    await this.do(remand, this.about.clerk);
    this.about.desk.remedies.contested(this.tallied, this.about.desk.today);
  }

  async amendResult(now: Result): Promise<void> {
    await this.do(amend, this.about.head, { field: 'result', now, reason: '录错' });
    this.about.desk.remedies.amended(this.tallied, now);
  }

  async annul(): Promise<void> {
    await this.do(annul, this.about.head, { reason: 'doubled' });
    this.about.desk.remedies.annulled(this.tallied);
  }
}
