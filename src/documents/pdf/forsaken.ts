/** What pdf.js throws at damaged cross references and streams, by name. */
const NAMES =
  /^(?:XRef\w*|ParserEOF|MissingData|InvalidPDF|UnknownError|Abort|Format|Jbig2|Jpx|Jpeg)(?:Exception|Error)$/;

let readings = 0;

/**
 * pdf.js mends a damaged cross reference and forgets the promise that failed on it, which would end the process. While
 * a PDF is read, such promises are let go; any other is the mistake it was. Returns what ends the watch.
 */
export function letGoOfForsaken(): () => void {
  if (readings++ === 0) process.on('unhandledRejection', onUnhandled);
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    if (--readings === 0) process.off('unhandledRejection', onUnhandled);
  };
}

function onUnhandled(reason: unknown): void {
  if (reason instanceof Error && NAMES.test(reason.name)) return;
  if (process.listenerCount('unhandledRejection') === 1) throw reason;
}
