/** A backup cannot be made or restored; `message` is a sentence for whoever asked. Nothing was changed. */
export class BackupTrouble extends Error {
  override readonly name = 'BackupTrouble';
}
