/** What can be wrong when something of the vault is asked for. */
export type Trouble =
  /** no master key of this id is at hand */
  | 'keyMissing'
  /** altered, cut, moved to another place, or sealed under another key */
  | 'damaged'
  /** never there, or erased */
  | 'gone'
  /** more than the vault takes */
  | 'tooLarge'
  /** the text is not well-formed Unicode and would not come back as it went in */
  | 'illFormed'
  /** the key files or the environment are not as they must be */
  | 'badKeys';

/** `message` names places and ids; never what was sealed, and never a key. */
export class VaultTrouble extends Error {
  override readonly name = 'VaultTrouble';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}
