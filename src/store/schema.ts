import type { Kysely, Transaction } from 'kysely';
import type { AgencyTables } from './tables/agencies.ts';
import type { ChosenTables } from './tables/chosen.ts';
import type { JournalTables } from './tables/journal.ts';
import type { MigrationTables } from './tables/migration.ts';
import type { OperationTables } from './tables/operations.ts';
import type { OutboxTables } from './tables/outbox.ts';
import type { ReleaseTables } from './tables/releases.ts';
import type { RemedyTables } from './tables/remedies.ts';
import type { ReportTables } from './tables/reports.ts';
import type { RequestTables } from './tables/requests.ts';
import type { SignInTables } from './tables/sign-in.ts';
import type { UploadTables } from './tables/uploads.ts';
import type { VaultTables } from './tables/vault.ts';

/** Every table. `src/store/tables/` has a file an area, `src/store/migrations/` the same areas as DDL. */
export interface Schema
  extends MigrationTables,
    JournalTables,
    UploadTables,
    ChosenTables,
    VaultTables,
    SignInTables,
    OperationTables,
    AgencyTables,
    RequestTables,
    ReleaseTables,
    RemedyTables,
    OutboxTables,
    ReportTables {}

export type Db = Kysely<Schema>;

/** Inside a transaction only this handle is used: `Db` would wait for ever for the one connection. */
export type Tx = Transaction<Schema>;
