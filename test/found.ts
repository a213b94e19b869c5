import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const cache = join(import.meta.dirname, '../node_modules/.cache/gongkai');

/** A path under the folder that tests may fill and anybody may delete. */
export function inCache(...names: readonly string[]): string {
  return join(cache, ...names);
}

/** The first of these commands that the machine has, or null. */
export function onPath(...commands: readonly string[]): string | null {
  return commands.flatMap((command) => folders().map((folder) => join(folder, command))).find(existsSync) ?? null;
}

/** Every command of this name, outside node_modules. */
export function allOnPath(command: string): readonly string[] {
  return folders()
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, command))
    .filter(existsSync);
}

function folders(): readonly string[] {
  return (process.env.PATH ?? '').split(delimiter);
}
