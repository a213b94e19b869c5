import type { Instant } from '../time.ts';

/** The data key of a person, wrapped by a master key. Without this row nothing sealed for the person can be opened. */
export interface VaultPersonRow {
  readonly agency_id: string;
  readonly person_id: string;
  readonly cipher: string;
  /** sealed text */
  readonly wrapped: string;
  /** the id of the master key */
  readonly wrapped_by: string;
  readonly made_at: Instant;
  /** 1 once it is found by its words, or has none; null before */
  readonly worded?: number | null;
}

/** One thing known of a person (a name, an address), under that person's data key. */
export interface VaultEntryRow {
  readonly agency_id: string;
  readonly person_id: string;
  readonly entry: string;
  /** sealed text */
  readonly sealed: string;
  readonly made_at: Instant;
}

/** A keyed digest by which the same value, given again, is recognised. */
export interface VaultMatchRow {
  readonly agency_id: string;
  readonly person_id: string;
  readonly kind: string;
  /** hexadecimal digits */
  readonly digest: string;
}

/** A word that stands in what a person wrote, as one of few keyed numbers, so that no row says which word it is. */
export interface VaultWordRow {
  readonly agency_id: string;
  readonly word: number;
  /** where the person stands in the order of the list: what came later has the higher one */
  readonly ordinal: number;
  readonly person_id: string;
}

/** A random secret of the whole installation, wrapped by a master key, that outlives every master key. */
export interface VaultSecretRow {
  readonly purpose: string;
  readonly cipher: string;
  /** sealed text */
  readonly wrapped: string;
  /** the id of the master key */
  readonly wrapped_by: string;
  readonly made_at: Instant;
}

/** An attachment: its sealed bytes lie in the file store under the digest. */
export interface FileRow {
  readonly agency_id: string;
  /** SM3 of the sealed bytes, as hexadecimal digits */
  readonly digest: string;
  readonly person_id: string;
  /** how many bytes were sealed */
  readonly size: number;
  readonly media: string;
  readonly made_at: Instant;
}

export interface VaultTables {
  readonly vault_person: VaultPersonRow;
  readonly vault_entry: VaultEntryRow;
  readonly vault_match: VaultMatchRow;
  readonly vault_word: VaultWordRow;
  readonly vault_secret: VaultSecretRow;
  readonly file: FileRow;
}
