import type { Asker, Registry } from '#agencies/types';
import type { NotAllowed } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { amend } from '#requests/commands/amend';
import { annul } from '#requests/commands/annul';
import type { Application } from '#requests/commands/application';
import { confirm } from '#requests/commands/confirm';
import { file } from '#requests/commands/file';
import { lapse } from '#requests/commands/lapse';
import { lapseFee } from '#requests/commands/lapse-fee';
import type { OnRequest } from '#requests/commands/request-act';
import { serve } from '#requests/commands/serve';
import { split } from '#requests/commands/split';
import { takeIn } from '#requests/commands/take-in';
import { withdraw } from '#requests/commands/withdraw';
import type { ApplicantKind, RequestChannel, ServiceWay } from '#requests/types';
import { done } from '../done.ts';
import type { Desk } from './desk.ts';
import type { Tallied } from './naive.ts';

/** What a command is told beside what every command on this case is told. */
type More<C> = Omit<C, keyof OnRequest> & Pick<OnRequest, 'day'>;

type Done = { readonly ok: true; readonly version: number };

const citizen: Asker = { actor: 'person/visitor', agency: null, roles: ['public'] };
const clock: Asker = { actor: 'clock', agency: null, roles: ['clock'] };

/** One simulated request: every act goes through its command, and what table 3 counts is told to the naive count. */
export class Case {
  readonly desk: Desk;
  readonly tallied: Tallied;
  subject = '';
  /** 获取途径 that was asked for */
  way = '';
  #seen = 0;

  constructor(desk: Desk, column: ApplicantKind) {
    this.desk = desk;
    this.tallied = { column, since: null, result: null };
  }

  get clerk(): Asker {
    return this.desk.office.clerk;
  }

  get head(): Asker {
    return this.desk.office.head;
  }

  get applicant(): Asker {
    return { actor: this.subject.replace('request/', 'person/'), agency: null, roles: ['applicant'] };
  }

  /** Any command on this request that table 3 does not look at. */
  async do<C extends OnRequest>(
    command: (registry: Registry, command: C) => Promise<Done | NotAllowed>,
    asker: Asker,
    ...[more]: object extends More<C> ? [More<C>?] : [More<C>]
  ): Promise<void> {
    const { office, registry } = this.desk;
    const on = { asker, key: null, agency: office.agency, request: this.subject, seen: this.#seen, ...more };
    this.#seen = (await done(command(registry, on as unknown as C))).version;
  }

  async file(application: Application): Promise<void> {
    this.way = application.way;
    const { office, registry } = this.desk;
    this.#begun(await done(file(registry, { asker: citizen, key: null, agency: office.agency, application })));
  }

  async takeIn(channel: Exclude<RequestChannel, 'internet'>, arrived: Day, application: Application): Promise<void> {
    this.way = application.way;
    const { office, registry, naive } = this.desk;
    const on = { asker: this.clerk, key: null, agency: office.agency };
    this.#begun(await done(takeIn(registry, { ...on, channel, arrived, application })));
    if (channel !== 'ordinary' && channel !== 'fax') naive.received(this.tallied, arrived);
  }

  async confirm(asker: Asker = this.clerk): Promise<void> {
    await this.do(confirm, asker);
    this.desk.naive.received(this.tallied, this.desk.today);
  }

  async serve(kind: string, way: ServiceWay, day: Day = this.desk.today): Promise<void> {
    await this.do(serve, this.clerk, { way, proof: '回执', day });
    this.desk.naive.done(this.tallied, kind, day);
  }

  async lapse(): Promise<void> {
    await this.do(lapse, clock);
    this.desk.naive.done(this.tallied, 'other.1', this.desk.today);
  }

  async lapseFee(): Promise<void> {
    await this.do(lapseFee, clock);
    this.desk.naive.done(this.tallied, 'other.2', this.desk.today);
  }

  async withdraw(asker: Asker): Promise<void> {
    await this.do(withdraw, asker, { how: '来电' });
    this.desk.naive.done(this.tallied, 'other.3', this.desk.today);
  }

  async annul(): Promise<void> {
    await this.do(annul, this.head, { reason: 'doubled' });
    this.desk.naive.voided(this.tallied);
  }

  async amendApplicant(now: ApplicantKind): Promise<void> {
    await this.do(amend, this.head, { field: 'applicant', now, reason: '录错' });
    this.desk.naive.amendedColumn(this.tallied, now);
  }

  async amendReceived(now: Day): Promise<void> {
    await this.do(amend, this.head, { field: 'received', now, reason: '录错' });
    this.desk.naive.amendedReceipt(this.tallied, now);
  }

  /** Splits it before it is registered; each part is a case that was received on the same day. */
  async split(wants: readonly string[], received: Day): Promise<readonly Case[]> {
    const { office, registry, naive } = this.desk;
    const on = { asker: this.clerk, key: null, agency: office.agency, request: this.subject, seen: this.#seen };
    const { parts } = await done(split(registry, { ...on, wants }));
    naive.voided(this.tallied);
    return parts.map((subject) => {
      const part = new Case(this.desk, this.tallied.column);
      part.#begun({ subject, version: 1 });
      part.way = this.way;
      naive.received(part.tallied, received);
      return part;
    });
  }

  #begun({ subject, version }: { readonly subject: string; readonly version: number }): void {
    this.subject = subject;
    this.#seen = version;
  }
}
