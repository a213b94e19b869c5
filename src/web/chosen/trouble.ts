import { FILE_MEGABYTES, MOST_FILES } from '#requests/application/attachments';
import { KEPT_HOURS } from '#store/chosen/queries';

/** How much a form with files may bring, as people say it. */
export const MOST_SENT = `${MOST_FILES * FILE_MEGABYTES} MB`;

interface Wrong {
  /** a sentence a file that is not taken */
  readonly refused: readonly string[];
  /** the file at which reading ended, or nothing; null where all was read */
  readonly cut: string | null;
  /** how many files were kept too long ago */
  readonly gone: number;
}

/** What is wrong with the files of a form, all of it; null where nothing is. */
export function troubleWith({ refused, cut, gone }: Wrong): string | null {
  const all = [
    ...(gone ? [`原来收下的 ${gone} 个文件已经满 ${KEPT_HOURS} 小时，删除了，请重新选择`] : []),
    ...refused,
    ...(cut === null ? [] : [tooMuch(cut)]),
  ];
  return all.length ? all.join('；') : null;
}

function tooMuch(name: string): string {
  const from = name ? `从“${name}”起没有收到` : '超出的没有收到';
  return `一次最多收 ${MOST_SENT}，${from}；最多 ${MOST_FILES} 个文件，每个不超过 ${FILE_MEGABYTES} MB`;
}

/** Files that went while the form was under way. */
export const DROPPED = '原来收下的文件已经删除，请重新选择';
